package no.samrad.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Somebody has compared a module with the plan of the training, or takes that back. */
record ModuleVerified(
    ModuleId module, Verification before, Verification after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return module.toString();
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
