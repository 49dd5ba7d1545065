package no.samrad.norm;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads norms with all that a page says of them, each list in one statement. */
@Repository
class NormListing {

  private static final String ROWS =
      """
      select v.id, v.version, v.norm_code, n.unit, v.area_id,
        a.name, v.value,
        v.source, v.verified_by, v.verified_on::text, v.valid_from::text,
        (v.valid_to - 1)::text
      from samrad.norm_version v
      join samrad.norm n on n.code = v.norm_code
      cross join lateral (
        select samrad.area_name_on(v.area_id, ?1, coalesce(v.valid_to - 1, v.valid_from))) as a (name)
      """;

  private static final String ON_DAY =
      ROWS
          + """
          where daterange(v.valid_from, v.valid_to) @> cast(?2 as date)
          order by n.position, a.name collate samrad.norwegian nulls first, v.id
          """;

  private static final String OF_CODE =
      ROWS
          + """
          where v.norm_code = ?2
          order by a.name collate samrad.norwegian nulls first, v.area_id, v.valid_from desc
          """;

  private static final String ONE = ROWS + "where v.id = ?2";

  @PersistenceContext EntityManager em;

  List<NormRow> on(LocalDate day, Language language) {
    return rows(em.createNativeQuery(ON_DAY), language, PlausibleDay.forQuery(day));
  }

  List<NormRow> of(NormCode code, Language language) {
    return rows(em.createNativeQuery(OF_CODE), language, code.name());
  }

  Optional<NormRow> one(NormVersionId id, Language language) {
    return rows(em.createNativeQuery(ONE), language, id.value()).stream().findFirst();
  }

  private static List<NormRow> rows(Query query, Language language, Object asked) {
    List<?> rows = query.setParameter(1, language.code()).setParameter(2, asked).getResultList();
    return rows.stream().map(NativeRow::of).map(NormListing::row).toList();
  }

  private static NormRow row(NativeRow row) {
    Long area = row.numberOrNull(4);
    Long limit = row.numberOrNull(6);
    return new NormRow(
        new NormVersionId(row.number(0)),
        row.number(1),
        NormCode.valueOf(row.text(2)),
        NormUnit.valueOf(row.text(3)),
        area == null ? null : new AreaId(area),
        row.text(5),
        limit == null ? null : Math.toIntExact(limit),
        row.text(7),
        new Verification(row.text(8), row.day(9)),
        row.day(10),
        row.day(11));
  }
}
