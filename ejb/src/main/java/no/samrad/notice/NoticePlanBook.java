package no.samrad.notice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** The one plan of an installation. */
@Repository
class NoticePlanBook {

  @PersistenceContext EntityManager em;

  NoticePlan plan() {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery("select days, day_after, version from notice_plan")
                .getSingleResult());
    return NoticePlan.written(row.text(0), row.flag(1), row.number(2));
  }

  /** Refuses to overwrite what somebody else has saved meanwhile. */
  void replace(NoticePlan wanted) {
    int changed =
        em.createNativeQuery(
                """
                update notice_plan set days = ?1, day_after = ?2, version = version + 1
                where version = ?3
                """)
            .setParameter(1, wanted.written().replace(" ", ""))
            .setParameter(2, wanted.dayAfter())
            .setParameter(3, wanted.version())
            .executeUpdate();
    if (changed == 0) {
      throw new StaleData("noticePlan");
    }
  }
}
