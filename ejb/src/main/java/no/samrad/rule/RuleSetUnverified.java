package no.samrad.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A rule set no longer counts as compared with its source. */
record RuleSetUnverified(String set, Verification before, Reason why, Instant occurredAt)
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
        Change.of("verifiedBy", before.by(), null), Change.of("verifiedOn", before.on(), null));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
