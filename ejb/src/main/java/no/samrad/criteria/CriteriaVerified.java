package no.samrad.criteria;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Somebody has compared a set of criteria with its source, or takes that back. */
record CriteriaVerified(
    String set, Verification before, Verification after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "criteria/" + set;
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
