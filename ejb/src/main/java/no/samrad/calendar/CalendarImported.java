package no.samrad.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.UnitId;

/** The dates of a council were read from a file; each meeting has an entry of its own besides. */
record CalendarImported(
    AreaId area, UnitId unit, MeetingSource source, int meetings, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.ofNullable(area);
  }

  @Override
  public String subject() {
    return unit.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("source", source), Change.set("meetings", meetings));
  }
}
