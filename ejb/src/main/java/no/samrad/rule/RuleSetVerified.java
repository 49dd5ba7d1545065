package no.samrad.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Somebody has compared a rule set with its source. */
record RuleSetVerified(
    String set, Verification before, Verification after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "ruleSet/" + set;
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
