package no.samrad.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samrad.db.audit.AreaChainCheck;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.AuditSealer;
import no.samrad.db.audit.AuditVerifier;
import no.samrad.security.CurrentUser;
import no.samrad.shared.Repository;

/** The chains of seals, written a round at a time in the caller's transaction. */
@Repository
class AuditSeals {

  /** A backlog is sealed in several transactions, so that none grows long. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Checked in a fraction of a second. */
  private static final long PART = 5_000;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;
  @Inject InstallationKey key;
  @Inject Clock clock;

  /**
   * Seals what waits, unless another node is at it.
   *
   * @return how many entries were sealed
   */
  int sealWaiting() throws SQLException {
    AuditSealer sealer = new AuditSealer(connection(), key.current());
    if (!sealer.isMyTurn()) {
      return 0;
    }
    Instant start = clock.instant();
    int sealed = 0;
    int round;
    do {
      round = sealer.sealRound(clock.instant());
      sealed += round;
    } while (round == AuditSealer.ROUND && clock.instant().isBefore(start.plus(LONGEST)));
    return sealed;
  }

  /**
   * Notes the key in every area whose chain is not signed yet. The signed seal of that note covers
   * all that was there before, and from then on an unsigned entry is a false one.
   *
   * @return whether it could be done now
   */
  boolean takeKeyIntoUse() throws SQLException {
    AuditSealer sealer = new AuditSealer(connection(), key.current());
    if (!sealer.isMyTurn()) {
      return false;
    }
    for (long area : AuditHeads.unsignedAreas(connection())) {
      trail.write(Happening.ofKey(area, clock.instant()), CurrentUser.SYSTEM);
    }
    return true;
  }

  AuditHeads heads() {
    try {
      return AuditHeads.now(connection());
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** Every area with something in the trail, or with a head from before. */
  List<Long> areas(AuditHeads earlier) {
    try {
      return verifier(earlier).areas();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  void proceed(AreaChainCheck check) {
    try {
      verifier(AuditHeads.none()).proceed(check, PART);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  private AuditVerifier verifier(AuditHeads earlier) {
    return new AuditVerifier(connection(), key.current(), earlier, clock.instant());
  }

  /** The one of the running transaction; closed with it. */
  private Connection connection() {
    return em.unwrap(Connection.class);
  }
}
