package no.samrad.clause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;

/** A kind of agreement got a last day, or an earlier one. */
record TypeEnded(TypeCode type, Period before, Period after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "agreementType/" + type;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("lastDay", before.lastDay().orElse(null), after.lastDay().orElse(null)));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
