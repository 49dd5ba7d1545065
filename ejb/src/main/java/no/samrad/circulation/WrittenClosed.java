package no.samrad.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A decision in writing was closed. */
record WrittenClosed(
    AreaId area, NfpMeetingId meeting, WrittenOutcome outcome, int answers, Instant occurredAt)
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
    return List.of(Change.set("writtenOutcome", outcome), Change.set("answers", answers));
  }
}
