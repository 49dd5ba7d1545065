package no.samrad.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/** Somebody of a team is away on some days. */
record AbsenceEntered(
    AreaId area, AbsenceId absence, PersonId person, Period days, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return absence.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("person", person),
        Change.set("firstDay", days.firstDay().orElse(null)),
        Change.set("lastDay", days.lastDay().orElse(null)));
  }
}
