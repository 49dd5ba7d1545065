package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads the approved periods of areas in one statement. */
@Repository
class SealedPeriodListing {

  /** Of one that was opened again and approved once more, the last time counts. */
  private static final String APPROVED =
      """
      select p.id, p.area_id, p.kind, p.valid_from::text, (p.valid_to - 1)::text, p.revision,
        a.made_on::text, case when p.state = 'LOCKED' then l.made_on end::text, r.data_day::text, r.sha256
      from reporting_period p
      join period_revision r on r.period_id = p.id and r.revision = p.revision
      join lateral (
        select max(s.made_on) as made_on from period_step s
        where s.period_id = p.id and s.revision = p.revision and s.step = 'APPROVED') a on a.made_on <= cast(?3 as date)
      left join lateral (
        select max(s.made_on) as made_on from period_step s
        where s.period_id = p.id and s.revision = p.revision and s.step = 'LOCKED') l on true
      where p.state in ('APPROVED', 'LOCKED') and (?1 or p.area_id = any(cast(?2 as bigint[])))
      order by p.valid_to desc, p.valid_from desc, p.id
      """;

  @PersistenceContext EntityManager em;

  /** Those approved by the day; the latest first, and a quarter before the year it ends. */
  List<SealedPeriod> of(AreaScope scope, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(APPROVED)
            .setParameter(1, scope.unlimited())
            .setParameter(2, scope.asArray())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(SealedPeriodListing::period).toList();
  }

  private static SealedPeriod period(NativeRow row) {
    return new SealedPeriod(
        new PeriodId(row.number(0)),
        new AreaId(row.number(1)),
        PeriodKind.valueOf(row.text(2)),
        row.day(3),
        row.day(4),
        Math.toIntExact(row.number(5)),
        row.day(6),
        row.day(7),
        row.day(8),
        row.text(9));
  }
}
