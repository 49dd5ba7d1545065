package no.samrad.yearplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** When schools of an area are closed was taken out again. */
record SchoolBreakRemoved(
    AreaId area, SchoolBreakId schoolBreak, SchoolTime time, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return schoolBreak.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("breakName", time.name(), ""),
        Change.of("firstDay", time.from(), ""),
        Change.of("lastDay", time.lastDay(), ""));
  }
}
