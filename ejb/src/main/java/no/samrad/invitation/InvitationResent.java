package no.samrad.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody had the notice of a meeting sent to a person once more. */
public record InvitationResent(
    AreaId area, NfpMeetingId meeting, PersonId person, InvitationKind kind, Instant occurredAt)
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
    return List.of(Change.set("person", person.value()), Change.set("noticeKind", kind));
  }
}
