package no.samrad.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** The entries of the trail, for reading. */
@Repository
class Trail {

  private static final String ROWS =
      """
      select e.id, coalesce(s.number, 0), samrad.iso(e.occurred_at), e.area_id, e.actor_id,
        e.action, e.outcome, e.subject, e.changes, e.reason, e.reference
      from (select * from audit_entry e where %s
            order by e.occurred_at desc, e.id desc limit ?%d offset ?%d) e
      left join audit_seal s on s.entry_id = e.id
      order by e.occurred_at desc, e.id desc
      """;

  private static final String COUNT =
      "select count(*) from (select from audit_entry e where %s limit ?%d) counted";

  /** Jumps from one to the next along the index: twenty million rows have a few dozen actions. */
  private static final String ACTIONS =
      """
      with recursive known(action) as (
        (select action from audit_entry order by action limit 1)
        union all
        select (select e.action from audit_entry e where e.action > k.action
                order by e.action limit 1)
        from known k where k.action is not null)
      select action from known where action is not null
      """;

  private static final String AREAS =
      """
      with recursive known(area_id) as (
        (select area_id from audit_entry order by area_id limit 1)
        union all
        select (select e.area_id from audit_entry e where e.area_id > k.area_id
                order by e.area_id limit 1)
        from known k where k.area_id is not null)
      select area_id from known where area_id is not null
      """;

  private static final String PEOPLE =
      """
      select p.id from person p
      where lower(p.given_name || ' ' || p.family_name) like lower(?1) escape '!'
      order by p.id limit ?2
      """;

  @PersistenceContext EntityManager em;
  @Inject TrailNames names;

  List<TrailRow> rows(TrailWhere where, int limit, int offset) {
    String sql = ROWS.formatted(where.sql(), where.next(), where.next() + 1);
    List<?> found =
        where
            .bind(em.createNativeQuery(sql))
            .setParameter(where.next(), limit)
            .setParameter(where.next() + 1, offset)
            .getResultList();
    return named(found.stream().map(NativeRow::of).map(Line::of).toList());
  }

  /** How many there are, but counting no further than the limit. */
  long count(TrailWhere where, int limit) {
    String sql = COUNT.formatted(where.sql(), where.next());
    Object total =
        where.bind(em.createNativeQuery(sql)).setParameter(where.next(), limit).getSingleResult();
    return NativeRow.of(total).number(0);
  }

  List<String> actions() {
    List<?> found = em.createNativeQuery(ACTIONS).getResultList();
    return found.stream().map(row -> NativeRow.of(row).text(0)).toList();
  }

  List<TrailArea> areas() {
    List<?> found = em.createNativeQuery(AREAS).getResultList();
    return names.ofAreas(found.stream().map(row -> NativeRow.of(row).number(0)).toList());
  }

  /** Whoever has the text in their name. */
  List<PersonId> peopleNamed(String text, int limit) {
    String pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    List<?> found =
        em.createNativeQuery(PEOPLE)
            .setParameter(1, "%" + pattern + "%")
            .setParameter(2, limit)
            .getResultList();
    return found.stream().map(row -> new PersonId(NativeRow.of(row).number(0))).toList();
  }

  private List<TrailRow> named(List<Line> lines) {
    Set<String> tokens = new HashSet<>();
    lines.forEach(line -> line.tokens().forEach(tokens::add));
    Map<String, String> known = names.of(tokens);
    return lines.stream().map(line -> line.named(known)).toList();
  }

  /** An entry with its changes read, before it has names. */
  private record Line(NativeRow row, List<Change> changes) {

    static Line of(NativeRow row) {
      return new Line(row, ChangesText.read(row.text(8)));
    }

    AreaId area() {
      return new AreaId(row.number(3));
    }

    PersonId actor() {
      return new PersonId(row.number(4));
    }

    Stream<String> tokens() {
      return Stream.concat(
          Stream.of(area().toString(), actor().toString(), row.text(7)),
          changes.stream().flatMap(change -> Stream.of(change.from(), change.to())));
    }

    TrailRow named(Map<String, String> names) {
      return new TrailRow(
          row.number(0),
          row.number(1),
          row.instant(2),
          area(),
          names.getOrDefault(area().toString(), ""),
          actor(),
          names.getOrDefault(actor().toString(), ""),
          row.text(5),
          Outcome.valueOf(row.text(6)),
          row.text(7),
          names.getOrDefault(row.text(7), ""),
          changes.stream().map(change -> named(change, names)).toList(),
          row.text(9),
          row.text(10));
    }

    private static Change named(Change change, Map<String, String> names) {
      return new Change(
          change.what(),
          names.getOrDefault(change.from(), change.from()),
          names.getOrDefault(change.to(), change.to()));
    }
  }
}
