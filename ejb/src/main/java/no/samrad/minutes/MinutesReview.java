package no.samrad.minutes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** Members remark what they find in minutes, and the secretary answers. */
@Stateless
public class MinutesReview {

  @Inject MinutesBook book;
  @Inject MinutesSources sources;
  @Inject MinutesReaders readers;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * While members may; whoever writes the minutes notes what reached them otherwise.
   *
   * @param item null: about the minutes as a whole
   */
  @RolesAllowed({Role.COUNCIL_MEMBER, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public RemarkId comment(NfpMeetingId meeting, ItemId item, String words) {
    AreaId area = sources.areaOf(meeting);
    readers.requireCommenting(area);
    Minutes minutes = book.requireShared(meeting);
    minutes.requireCommentsOn(LocalDate.now(clock));
    if (item != null) {
      book.requireItem(meeting, item);
    }
    MinutesComment comment =
        new MinutesComment(minutes, item, user.person(), words, clock.instant());

    book.add(comment);
    book.flush(meeting);

    events.fire(new MinutesCommented(area, meeting, comment.id(), item, clock.instant()));
    return comment.id();
  }

  /** Until the minutes are approved; another answer replaces the one before. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void answer(RemarkId id, String words) {
    MinutesComment comment = book.requireComment(id);
    Minutes minutes = book.requireOf(comment);
    readers.requireManaging(minutes.area());
    minutes.requireOpen();

    comment.answer(words);
    book.flush(id);

    events.fire(new MinutesCommentAnswered(minutes.area(), minutes.meeting(), id, clock.instant()));
  }
}
