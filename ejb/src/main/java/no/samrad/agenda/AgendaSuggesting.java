package no.samrad.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.RuleViolation;

/** What could stand on the agenda of a planned meeting is put onto it. */
@Stateless
public class AgendaSuggesting {

  @Inject AgendaMeetings meetings;
  @Inject Suggestions suggestions;
  @Inject ItemPlacing placing;
  @Inject AgendaReaders readers;
  @Inject Clock clock;

  /** What is not on the agenda and could be; nothing once the meeting is called. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public List<Suggestion> suggestions(NfpMeetingId meeting) {
    AgendaMeeting on = meetings.require(meeting);
    readers.requireManaging(on.area());
    return on.open() ? all(on).stream().map(SuggestedItem::suggestion).toList() : List.of();
  }

  /** One of them. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public ItemId take(NfpMeetingId meeting, String code) {
    List<ItemId> taken = take(meeting, each -> each.isCalled(code));
    if (taken.isEmpty()) {
      throw new RuleViolation(AgendaRule.NO_LONGER_SUGGESTED);
    }
    return taken.get(0);
  }

  /** All the standing items of a meeting of its season. Answers how many there were. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public int takeStanding(NfpMeetingId meeting) {
    return take(meeting, each -> each.isOf(SuggestionKind.STANDING)).size();
  }

  /** Those the caller has seen, as far as they still hold. Answers how many there were. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public int takeAll(NfpMeetingId meeting, Collection<String> codes) {
    return take(meeting, each -> codes.contains(each.suggestion().code())).size();
  }

  private List<ItemId> take(NfpMeetingId meeting, Predicate<SuggestedItem> wanted) {
    readers.requireManaging(meetings.require(meeting).area());
    AgendaMeeting on = meetings.lock(meeting);
    on.requireOpen();
    return all(on).stream()
        .filter(wanted)
        .map(each -> placing.place(on, each.text(), each.origin()))
        .toList();
  }

  private List<SuggestedItem> all(AgendaMeeting meeting) {
    return suggestions.of(meeting, LocalDate.now(clock));
  }
}
