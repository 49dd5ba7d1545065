package no.samrad.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.job.Outbox;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.ContentLines;

/** Meetings as calendars read them. They show when and where, and lead to the page for the rest. */
@Stateless
public class MeetingCalendarQueries {

  @Inject MeetingSheets sheets;
  @Inject Feeds feeds;
  @Inject Outbox outbox;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /** One meeting, as a file to take home. */
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
  public String meeting(NfpMeetingId meeting, Language language) {
    access.requireReading(sheets.areaOf(meeting));
    MeetingFacts facts = sheets.of(meeting, language.code(), LocalDate.now(clock));
    InvitationTexts texts = InvitationTexts.in(language.code());
    String organizer =
        outbox.sender().map(address -> "mailto:" + address).orElseGet(facts::originUri);
    return ContentLines.folded(
        CalendarWriter.forFile(facts.event(texts.outline(facts)), texts.council(facts), organizer));
  }

  /**
   * All meetings of the councils the owner of a feed sits in today; empty when nobody has it.
   * Whoever knows the secret need not sign in.
   */
  @PermitAll
  public Optional<String> feed(String secret) {
    return feeds.owner(new FeedSecret(secret)).map(this::calendar);
  }

  private String calendar(Feeds.Owner owner) {
    InvitationTexts texts = InvitationTexts.in(owner.language());
    List<MeetingEvent> events =
        sheets.ofPerson(owner.person(), owner.language(), LocalDate.now(clock)).stream()
            .map(facts -> facts.event(texts.outline(facts)))
            .toList();
    return ContentLines.folded(CalendarWriter.forFeed(texts.feedName(), events));
  }
}
