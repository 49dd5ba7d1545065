package no.samrad.participation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** The counts of areas as a whole, and of the programme. */
@Repository
class ReportedCounts {

  private static final String ALL =
      """
      select c.area_id, c.counted_on::text, c.included, c.active, c.completed, c.departed, c.derived, c.source
      from participation_count c where c.unit_id is null
      """;

  private static final String FIRST =
      "select p.area_id, min(p.referred_on)::text from participation p group by p.area_id";

  private static final String KEEP =
      """
      insert into participation_count (id, area_id, counted_on, included, active, completed, departed, derived, source)
      select nextval('samrad.participation_count_id_seq'), c.area, c.day, c.included, c.active, c.completed, c.departed, c.derived, c.source
      from json_to_recordset(cast(?1 as json)) as c (area bigint, day date, included integer, active integer, completed integer,
        departed integer, derived text, source text)
      on conflict (coalesce(area_id, 0), coalesce(unit_id, 0), counted_on) do update
      set version = participation_count.version + 1, included = excluded.included, active = excluded.active,
        completed = excluded.completed, departed = excluded.departed, derived = excluded.derived, source = excluded.source
      """;

  @PersistenceContext EntityManager em;

  List<ReportedCount> all() {
    List<?> rows = em.createNativeQuery(ALL).getResultList();
    return rows.stream().map(NativeRow::of).map(ReportedCounts::count).toList();
  }

  Map<AreaId, LocalDate> firstCases() {
    List<?> rows = em.createNativeQuery(FIRST).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(Collectors.toMap(row -> new AreaId(row.number(0)), row -> row.day(1)));
  }

  void keep(List<ReportedCount> kept) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    kept.forEach(each -> array.add(json(each)));
    em.createNativeQuery(KEEP).setParameter(1, array.build().toString()).executeUpdate();
  }

  private static JsonObjectBuilder json(ReportedCount count) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("day", count.day().toString())
            .add("included", count.included())
            .add("active", count.active())
            .add("completed", count.completed())
            .add("departed", count.departed())
            .add("derived", count.derived() == null ? "" : count.derived().name())
            .add("source", count.source());
    return count.area() == null ? object : object.add("area", count.area().value());
  }

  private static ReportedCount count(NativeRow row) {
    Long area = row.numberOrNull(0);
    return new ReportedCount(
        area == null ? null : new AreaId(area),
        row.day(1),
        (int) row.number(2),
        (int) row.number(3),
        (int) row.number(4),
        (int) row.number(5),
        row.text(6).isEmpty() ? null : CountPart.valueOf(row.text(6)),
        row.text(7));
  }
}
