package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Periods whose figures are approved. */
@Repository
class ApprovedPeriods {

  private static final String OF_AREA =
      """
      select p.id, p.kind, p.valid_from::text, (p.valid_to - 1)::text, p.state, p.revision, r.data_day::text
      from reporting_period p
      join period_revision r on r.period_id = p.id and r.revision = p.revision
      where p.area_id = ?1 and p.state in ('APPROVED', 'LOCKED') and (?2 = '' or p.kind = ?2)
      order by p.valid_to desc, p.valid_from, p.id desc
      """;

  @PersistenceContext EntityManager em;

  List<SubmittedPeriod> of(AreaId area, PeriodKind kindOrNull) {
    List<?> rows =
        em.createNativeQuery(OF_AREA)
            .setParameter(1, area.value())
            .setParameter(2, kindOrNull == null ? "" : kindOrNull.name())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(ApprovedPeriods::period).toList();
  }

  private static SubmittedPeriod period(NativeRow row) {
    return new SubmittedPeriod(
        new PeriodId(row.number(0)),
        PeriodKind.valueOf(row.text(1)),
        row.day(2),
        row.day(3),
        PeriodState.valueOf(row.text(4)),
        Math.toIntExact(row.number(5)),
        row.day(6));
  }
}
