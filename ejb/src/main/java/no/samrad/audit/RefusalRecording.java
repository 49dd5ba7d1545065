package no.samrad.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Records that somebody was refused. Called by the outermost caller (exception handler, filter,
 * mapper of the API) when the transaction of the attempt is gone, hence in one of its own. The
 * person is whoever is signed in.
 */
@Stateless
public class RefusalRecording {

  @Inject AuditTrail trail;
  @Inject Clock clock;

  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void record(Refusal refusal) {
    trail.write(Happening.of(refusal, clock.instant()));
  }
}
