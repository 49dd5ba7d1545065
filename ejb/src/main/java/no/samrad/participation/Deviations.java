package no.samrad.participation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.samrad.shared.Repository;

/** Limits that were passed, with the reasons and who approved them. */
@Repository
class Deviations {

  private static final String DEVIATION =
      """
      insert into participation_deviation (participation_id, rule, area_id, gestation_days,
        limit_days, norm_version, reason, recorded_by, approved_by, recorded_at)
      values (?1, 'CONSENT_WEEK', ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz))
      """;

  private static final String CORRECT =
      """
      update participation_deviation d set gestation_days = ?2
      where d.participation_id = ?1 and d.limit_days < ?2 and not d.lapsed
      """;

  private static final String LAPSE =
      "update participation_deviation d set lapsed = true where d.participation_id = ?1";

  @PersistenceContext EntityManager em;

  void keep(Participation participation, Deviation deviation) {
    em.createNativeQuery(DEVIATION)
        .setParameter(1, participation.id().value())
        .setParameter(2, participation.area().value())
        .setParameter(3, deviation.was().days())
        .setParameter(4, deviation.limit().days())
        .setParameter(5, deviation.norm())
        .setParameter(6, deviation.reason().text())
        .setParameter(7, deviation.recordedBy().value())
        .setParameter(8, deviation.approvedBy().value())
        .setParameter(9, deviation.at().toString())
        .executeUpdate();
  }

  /** It was approved for another length of the pregnancy; false when nothing was. */
  boolean correct(Participation participation, Gestation was) {
    return em.createNativeQuery(CORRECT)
            .setParameter(1, participation.id().value())
            .setParameter(2, was.days())
            .executeUpdate()
        > 0;
  }

  /** The limit was not passed after all. Why it was thought so, and who approved it, stays. */
  void drop(Participation participation) {
    em.createNativeQuery(LAPSE).setParameter(1, participation.id().value()).executeUpdate();
  }
}
