package no.samrad.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * Minutes are approved, and kept as they are.
 *
 * @param in the meeting that approved them; null: none did
 * @param sha256 of the PDF
 * @param why the deadline for comments was not waited for; may be empty
 */
public record MinutesApproved(
    AreaId area,
    NfpMeetingId meeting,
    NfpMeetingId in,
    String sha256,
    String why,
    Instant occurredAt)
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
    return List.of(Change.set("approvedIn", in), Change.set("sha256", sha256));
  }

  @Override
  public String reason() {
    return why;
  }
}
