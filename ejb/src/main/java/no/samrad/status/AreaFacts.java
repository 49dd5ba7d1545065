package no.samrad.status;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.meeting.SnapshotLine;
import no.samrad.meeting.SnapshotSubject;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads what holds of an area on a day, each kind of figure in one statement. */
@Repository
class AreaFacts {

  private static final String AREA =
      """
      select a.host_name, a.form, a.phase
      from samrad.area_on(cast(?2 as date), ?3) a where a.area_id = ?1
      """;

  private static final String MEMBERS =
      """
      select u.name, p.age0, y.year
      from (
        select m.unit_id, samrad.unit_name_on(m.unit_id, ?3, cast(?2 as date)) as name
        from samrad.member_on(cast(?2 as date)) m where m.area_id = ?1) u
      cross join (select samrad.figures_year(cast(?2 as date)) as year) y
      left join unit_population p on p.unit_id = u.unit_id and p.year = y.year
      order by u.name collate samrad.norwegian, u.unit_id
      """;

  /** Drafts are for those who write them. */
  private static final String AGREEMENTS =
      """
      select l.name, l.status
      from (
        select g.id, s.status, case when ?3 = 'nn' then g.name_nn else g.name_nb end as name
        from samrad.agreement_on(cast(?2 as date)) s join agreement g on g.id = s.agreement_id
        where s.area_id = ?1
          and s.status in ('REVIEW', 'ADOPTION', 'SIGNING', 'SIGNED', 'IN_FORCE', 'EXPIRED')) l
      order by l.name collate samrad.norwegian, l.id
      """;

  private static final String WAITING =
      """
      select l.name, l.party
      from (
        select g.id, p.id as party_id, case when ?3 = 'nn' then g.name_nn else g.name_nb end as name,
          coalesce(samrad.unit_name_on(p.unit_id, ?3, cast(?2 as date)),
            samrad.organisation_name_on(p.organisation_id, ?3, cast(?2 as date))) as party
        from samrad.agreement_on(cast(?2 as date)) s
        join agreement g on g.id = s.agreement_id
        join agreement_version_party v on v.version_id = s.version_id and v.adopts
        join agreement_party p on p.id = v.party_id
        left join adoption d on d.version_id = v.version_id and d.party_id = v.party_id
        where s.area_id = ?1 and s.status = 'ADOPTION'
          and not coalesce(d.decided_on <= cast(?2 as date) and (d.outcome = 'ADOPTED' or (
            d.outcome = 'ADOPTED_WITH_CONDITION'
            and d.condition_met_on <= cast(?2 as date))), false)) l
      order by l.name collate samrad.norwegian, l.id, l.party collate samrad.norwegian, l.party_id
      """;

  private static final String COUNCIL =
      """
      select (select count(*) from samrad.seat_on(cast(?2 as date)) s
          where s.council_id = ?1 and s.function in ('LEADER', 'DEPUTY_LEADER', 'MEMBER')),
        null
      union all
      select null, g.name
      from (
        select n.name
        from (
          select samrad.unit_name_on(g.unit_id, ?3, cast(?2 as date)) as name
          from samrad.council_gap_on(cast(?2 as date)) g where g.council_id = ?1) n
        order by n.name collate samrad.norwegian) g
      """;

  @PersistenceContext EntityManager em;

  /** Whose area it is; nothing on a day it does not exist. */
  List<SnapshotLine> area(SnapshotSubject subject) {
    return rows(em.createNativeQuery(AREA), subject.area().value(), subject)
        .flatMap(
            row ->
                Stream.of(
                    SnapshotLine.text("HOST", "", row.text(0)),
                    SnapshotLine.word("FORM", "", word("area.OrganisationForm.", row.text(1))),
                    SnapshotLine.word("PHASE", "", word("area.AreaPhase.", row.text(2)))))
        .filter(line -> !line.value().isEmpty())
        .toList();
  }

  private static String word(String prefix, String constant) {
    return constant.isEmpty() ? "" : prefix + constant;
  }

  /** How many take part, and how many children were not yet one, in each and together. */
  List<SnapshotLine> members(SnapshotSubject subject) {
    List<NativeRow> rows =
        rows(em.createNativeQuery(MEMBERS), subject.area().value(), subject).toList();
    Stream<SnapshotLine> count = Stream.of(SnapshotLine.number("MEMBERS", "", rows.size()));
    Stream<SnapshotLine> year =
        rows.stream()
            .filter(row -> row.numberOrNull(2) != null)
            .limit(1)
            .map(row -> SnapshotLine.text("CHILDREN_YEAR", "", row.text(2)));
    Stream<SnapshotLine> each =
        rows.stream()
            .filter(row -> row.numberOrNull(1) != null)
            .map(row -> SnapshotLine.number("CHILDREN", row.text(0), row.number(1)));
    return Stream.of(count, year, total(rows), each).flatMap(lines -> lines).toList();
  }

  private static Stream<SnapshotLine> total(List<NativeRow> rows) {
    List<NativeRow> counted = rows.stream().filter(row -> row.numberOrNull(1) != null).toList();
    return counted.isEmpty()
        ? Stream.of()
        : Stream.of(
            SnapshotLine.number(
                "CHILDREN", "", counted.stream().mapToLong(row -> row.number(1)).sum()));
  }

  List<SnapshotLine> agreements(SnapshotSubject subject) {
    return rows(em.createNativeQuery(AGREEMENTS), subject.area().value(), subject)
        .map(
            row ->
                SnapshotLine.word(
                    "AGREEMENT", row.text(0), "agreement.AgreementStatus." + row.text(1)))
        .toList();
  }

  /** Whose decisions agreements wait for. */
  List<SnapshotLine> waiting(SnapshotSubject subject) {
    return rows(em.createNativeQuery(WAITING), subject.area().value(), subject)
        .map(row -> SnapshotLine.text("DECISION_MISSING", row.text(0), row.text(1)))
        .toList();
  }

  /** Who sits in the council, and whom nobody represents. */
  List<SnapshotLine> council(SnapshotSubject subject) {
    return rows(em.createNativeQuery(COUNCIL), subject.council().value(), subject)
        .map(
            row ->
                row.numberOrNull(0) == null
                    ? SnapshotLine.text("NOT_REPRESENTED", "", row.text(1))
                    : SnapshotLine.number("COUNCIL_MEMBERS", "", row.number(0)))
        .toList();
  }

  private static Stream<NativeRow> rows(Query query, long whose, SnapshotSubject subject) {
    List<?> rows =
        query
            .setParameter(1, whose)
            .setParameter(2, subject.day().toString())
            .setParameter(3, subject.language())
            .getResultList();
    return rows.stream().map(NativeRow::of);
  }
}
