package no.samrad.clause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A clause no longer counts as compared with the law. */
record ClauseUnverified(String clause, Verification before, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "clause/" + clause;
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
