package no.samrad.upload;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.Sha256;

/** Every upload, and how far it has come. */
@Repository
class UploadRuns {

  /** Nothing takes this long: the server stopped meanwhile. */
  static final Duration GIVEN_UP = Duration.ofMinutes(10);

  static final int MOST_CHECKING = 4;
  private static final Duration KEPT = Duration.ofDays(30);

  @PersistenceContext EntityManager em;

  long add(UploadTable table, byte[] content, PersonId by, Instant now, Object... own) {
    Query query =
        em.createNativeQuery(table.add())
            .setParameter(1, Sha256.of(content))
            .setParameter(2, content.length)
            .setParameter(3, by.value())
            .setParameter(4, now.toString());
    for (int i = 0; i < own.length; i++) {
      query.setParameter(5 + i, own[i]);
    }
    return NativeRow.of(query.getSingleResult()).number(0);
  }

  /** Only one who asks at the same moment gets it. */
  boolean move(UploadTable table, UploadId id, UploadState from, UploadState to, Instant now) {
    Query query =
        of(id, table.move())
            .setParameter(2, from.name())
            .setParameter(3, to.name())
            .setParameter(4, now.toString());
    int[] moved = new int[1];
    table.constraints().watch(() -> moved[0] = query.executeUpdate(), id);
    return moved[0] == 1;
  }

  void confirmedBy(UploadTable table, UploadId id, PersonId person) {
    of(id, table.confirm()).setParameter(2, person.value()).executeUpdate();
  }

  PersonId confirmer(UploadTable table, UploadId id) {
    return new PersonId(NativeRow.of(of(id, table.confirmer()).getSingleResult()).number(0));
  }

  void refuse(UploadTable table, UploadId id, String rule, String details) {
    of(id, table.refuse()).setParameter(2, rule).setParameter(3, details).executeUpdate();
  }

  void keep(UploadTable table, UploadId id, byte[] content, Instant now) {
    of(id, table.keep()).setParameter(2, now.toString()).setParameter(3, content).executeUpdate();
  }

  byte[] file(UploadTable table, UploadId id) {
    return (byte[]) of(id, table.file()).getSingleResult();
  }

  private Query of(UploadId id, String statement) {
    return em.createNativeQuery(statement).setParameter(1, id.value());
  }

  /** Every file that is being checked takes its room in memory. */
  void requireRoom(UploadTable table) {
    Object checking = em.createNativeQuery(table.checking()).getSingleResult();
    if (NativeRow.of(checking).number(0) >= MOST_CHECKING) {
      throw new RuleViolation(UploadRule.TOO_MANY_AT_ONCE);
    }
  }

  /** What a server left behind when it stopped, and what nobody needs to look up any more. */
  void tidy(UploadTable table, Instant now) {
    em.createNativeQuery(table.giveUp())
        .setParameter(3, UploadState.FAILED.name())
        .setParameter(1, now.minus(GIVEN_UP).toString())
        .executeUpdate();
    em.createNativeQuery(table.forget())
        .setParameter(1, now.minus(KEPT).toString())
        .executeUpdate();
  }
}
