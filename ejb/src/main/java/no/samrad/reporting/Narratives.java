package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.indicator.IndicatorId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** What explains the figures of all revisions. */
@Repository
class Narratives {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  /** Of one that nobody has written yet. */
  static final long NEW = 0;

  @PersistenceContext EntityManager em;

  List<Narrative> of(PeriodId period, int revision) {
    return em.createQuery(
            """
            select n from Narrative n
            where n.periodId = :period and n.revision = :revision
            order by n.indicatorId
            """,
            Narrative.class)
        .setParameter("period", period.value())
        .setParameter("revision", revision)
        .getResultList();
  }

  /** Two who write the same at once cannot both succeed. */
  void write(ReportingPeriod period, IndicatorId indicator, long seenVersion, NarrativeText text) {
    Optional<Narrative> there =
        of(period.id(), period.revision()).stream()
            .filter(each -> each.indicator() == indicator.value())
            .findFirst();
    if (there.map(each -> !each.isAt(seenVersion)).orElse(seenVersion != NEW)) {
      throw new StaleData(period.id());
    }
    if (there.isPresent()) {
      em.lock(there.get(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      there.get().become(text);
    } else {
      em.persist(new Narrative(period, indicator, text));
    }
    CONSTRAINTS.flush(em, period.id());
  }

  /** What was written of the revision before is where the next begins. */
  void carry(ReportingPeriod period, int from) {
    of(period.id(), from).forEach(each -> em.persist(each.carriedTo(period)));
    CONSTRAINTS.flush(em, period.id());
  }
}
