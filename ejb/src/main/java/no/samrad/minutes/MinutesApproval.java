package no.samrad.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** Minutes are approved, and from then on only notes are put beside them. */
@Stateless
public class MinutesApproval {

  @Inject MinutesBook book;
  @Inject MinutesKeeping keeping;
  @Inject MinutesReaders readers;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * After the deadline for comments, or earlier with a reason.
   *
   * @param in the later meeting in which the council approved them; null: none did
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void approve(NfpMeetingId meeting, long seenVersion, NfpMeetingId in, String reason) {
    AreaId area = keeping.areaOf(meeting);
    readers.requireManaging(area);
    Minutes minutes = book.require(meeting, seenVersion);
    String label = in == null ? "" : book.requireLater(meeting, in);
    String why = Reason.ifGiven(reason).map(Reason::text).orElse("");
    Instant now = clock.instant();

    minutes.approve(user.person(), in, !why.isEmpty(), now, LocalDate.now(clock));
    book.flush(meeting);
    List<MinutesFile> kept = keeping.keep(minutes, new Approved(now, user.displayName(), label));

    String sha256 = kept.get(0).sha256();
    events.fire(new MinutesApproved(area, meeting, in, sha256, why, now));
  }

  /** They stay as they are; what was wrong is said beside them. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void note(NfpMeetingId meeting, String words) {
    AreaId area = keeping.areaOf(meeting);
    readers.requireManaging(area);
    Minutes minutes = book.requireShared(meeting);
    MinutesNote note = new MinutesNote(minutes, user.person(), words, clock.instant());

    book.add(note);
    book.flush(meeting);

    events.fire(new MinutesNoted(area, meeting, note.id(), clock.instant()));
  }
}
