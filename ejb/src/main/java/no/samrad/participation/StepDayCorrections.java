package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.participation.ParticipantDetails.CorrectedDay;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** The days of steps before they were put right. */
@Repository
class StepDayCorrections {

  private static final String KEEP =
      """
      insert into participation_day_correction (id, area_id, participation_id, step, was_on, reason, recorded_by, recorded_at)
      values (nextval('samrad.participation_day_correction_id_seq'), ?1, ?2, ?3, cast(?4 as date), ?5, ?6, cast(?7 as timestamptz))
      """;

  private static final String OF =
      """
      select (c.recorded_at at time zone 'Europe/Oslo')::date::text, w.given_name || ' ' || w.family_name, c.reason, c.step, c.was_on::text
      from participation_day_correction c join person w on w.id = c.recorded_by
      where c.participation_id = ?1
      order by c.recorded_at desc, c.id desc
      """;

  @PersistenceContext EntityManager em;

  void keep(StepDayCorrection correction, CorrectionEffects.Corrected how) {
    em.createNativeQuery(KEEP)
        .setParameter(1, correction.of().area().value())
        .setParameter(2, correction.of().id().value())
        .setParameter(3, correction.taken().step().name())
        .setParameter(4, correction.taken().on().toString())
        .setParameter(5, how.reason().text())
        .setParameter(6, how.by().value())
        .setParameter(7, how.at().toString())
        .executeUpdate();
  }

  /** The latest first. */
  List<CorrectedDay> of(ParticipationId id) {
    List<?> rows = em.createNativeQuery(OF).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new CorrectedDay(
                    row.day(0),
                    row.text(1),
                    row.text(2),
                    CourseStep.valueOf(row.text(3)),
                    row.day(4)))
        .toList();
  }
}
