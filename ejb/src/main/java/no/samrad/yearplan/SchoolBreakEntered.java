package no.samrad.yearplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Somebody entered when schools of an area are closed. */
record SchoolBreakEntered(
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
        Change.set("breakName", time.name()),
        Change.set("firstDay", time.from()),
        Change.set("lastDay", time.lastDay()));
  }
}
