package no.samrad.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The agenda and the figures of the area were kept as they are when a meeting was called. */
record SnapshotTaken(
    AreaId area, NfpMeetingId meeting, long snapshot, String sha256, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return meeting.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("snapshot", snapshot), Change.set("sha256", sha256));
  }
}
