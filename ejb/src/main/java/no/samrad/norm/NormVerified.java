package no.samrad.norm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Somebody has compared a norm with its source, or takes that back. */
record NormVerified(
    NormScope scope, Verification before, Verification after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return scope.area();
  }

  @Override
  public String subject() {
    return scope.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("verifiedBy", before.by(), after.by()),
        Change.of("verifiedOn", before.on(), after.on()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
