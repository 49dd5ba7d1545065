package no.samrad.extract;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** What came of reading an extract. */
@Repository
class ExtractResults {

  private static final String PLANNED =
      """
      update extract_run set kind = ?2, row_count = ?3, same_count = ?4, problem_count = ?5, fingerprint = ?6, outdated = ?7,
        counts = ?8, changes = ?9, problems = ?10
      where id = ?1
      """;

  private static final String READ =
      "select r.counts, r.changes, r.problems from extract_run r where r.id = ?1";

  @PersistenceContext EntityManager em;

  /** Replaces what an earlier reading of the same file found. */
  void store(ExtractId id, ExtractPlan plan, boolean outdated) {
    em.createNativeQuery(PLANNED)
        .setParameter(1, id.value())
        .setParameter(2, plan.kind().name())
        .setParameter(3, plan.rows())
        .setParameter(4, plan.same())
        .setParameter(5, plan.faults().count())
        .setParameter(6, plan.fingerprint())
        .setParameter(7, outdated)
        .setParameter(8, ExtractText.counts(plan.counts()))
        .setParameter(9, ExtractText.changes(plan.shown()))
        .setParameter(10, ExtractText.problems(plan.faults().first()))
        .executeUpdate();
  }

  ExtractDetails details(ExtractRun run, int percent) {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(READ).setParameter(1, run.id().value()).getSingleResult());
    return new ExtractDetails(
        run,
        percent,
        ExtractText.counts(row.text(0)),
        ExtractText.changes(row.text(1)),
        ExtractText.problems(row.text(2)));
  }
}
