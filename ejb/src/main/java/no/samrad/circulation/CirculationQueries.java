package no.samrad.circulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import no.samrad.circulation.CirculationSheet.Item;
import no.samrad.circulation.CirculationSheet.Reader;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.circulation.CirculationSheet.Subject;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;

/** Reads decisions in writing: what is asked, and who has answered. */
@Stateless
public class CirculationQueries {

  @Inject Replies replies;
  @Inject WrittenItems items;
  @Inject CirculationReaders readers;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Members see who has answered, and what they answered themselves; what others answered stands in
   * the minutes. Whoever manages it sees as much, and who asks for a meeting.
   */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public CirculationSheet circulation(NfpMeetingId meeting, Language language) {
    CirculationFacts facts = replies.facts(meeting);
    Reader reader = readers.reader(facts.area());
    facts.requireInWriting();
    boolean insider = reader.manages() || reader.sits();
    List<Replies.Reply> all = insider ? replies.of(meeting, language) : List.of();
    return new CirculationSheet(
        subject(facts),
        item(facts, reader),
        all.stream().map(each -> shown(each.row(), reader)).toList(),
        rows(all, each -> each.person().equals(user.person())),
        rows(all, each -> each.isReplaced(user.person())),
        reader);
  }

  private static List<ReplyRow> rows(List<Replies.Reply> all, Predicate<Replies.Reply> which) {
    return all.stream().filter(which).map(Replies.Reply::row).toList();
  }

  private Subject subject(CirculationFacts facts) {
    return new Subject(
        facts.meeting(),
        facts.area(),
        facts.council(),
        facts.label(),
        facts.form(),
        facts.step(),
        facts.day(),
        facts.until(),
        facts.isOverAt(LocalDateTime.now(clock)));
  }

  /** Until members are asked, only whoever prepares it reads what it is about. */
  private Item item(CirculationFacts facts, Reader reader) {
    boolean asked = facts.step() != MeetingStep.PLANNED && facts.step() != MeetingStep.CANCELLED;
    return reader.manages() || asked
        ? items.find(facts.meeting(), reader.manages() || reader.sits()).orElse(null)
        : null;
  }

  private static ReplyRow shown(ReplyRow row, Reader reader) {
    boolean wish = row.choice() == WrittenChoice.MEETING && reader.manages();
    return wish ? row : row.sealed();
  }
}
