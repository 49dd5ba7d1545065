package no.samrad.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.job.CalendarMethod;
import no.samrad.job.CalendarPart;
import no.samrad.job.NewMail;
import no.samrad.job.Outbox;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * Writes the notices of meetings that are owed. What is owed follows from what was told: whoever
 * comes later, or was missed, is told with the next round, and nobody is told twice.
 */
@ApplicationScoped
class InvitationWriting {

  @Inject Invitations invitations;
  @Inject MeetingSheets sheets;
  @Inject Outbox outbox;
  @Inject Clock clock;

  void writeAll() {
    invitations.owing(LocalDate.now(clock)).forEach(this::writeFor);
  }

  void writeFor(NfpMeetingId meeting) {
    invitations.lock(meeting);
    Instant now = clock.instant();
    invitations
        .owed(meeting, LocalDate.now(clock))
        .forEach(each -> invitations.add(each, false, deliver(each, now), now));
  }

  /** What somebody was told last, to them once more. */
  InvitationKind writeAgain(NfpMeetingId meeting, PersonId person) {
    invitations.lock(meeting);
    OwedInvitation told =
        invitations
            .latest(meeting, person)
            .orElseThrow(() -> new RuleViolation(InvitationRule.NOT_TOLD_YET))
            .again();
    requireDeliverable(told);
    Instant now = clock.instant();
    invitations.add(told, true, deliver(told, now), now);
    return told.kind();
  }

  private void requireDeliverable(OwedInvitation told) {
    if (!told.reachable()) {
      throw new RuleViolation(InvitationRule.NO_ADDRESS);
    }
    if (!outbox.isOpen()) {
      throw new RuleViolation(InvitationRule.NO_MAIL_SERVER);
    }
  }

  /** Whether somebody wants other notices by mail does not matter: this one calls them. */
  private Delivery deliver(OwedInvitation owed, Instant now) {
    if (!owed.reachable()) {
      return Delivery.none(InvitationState.NO_ADDRESS);
    }
    if (!outbox.isOpen()) {
      return Delivery.none(InvitationState.NO_SERVER);
    }
    MeetingFacts facts = sheets.of(owed.meeting(), owed.language(), LocalDate.now(clock));
    return Delivery.by(outbox.add(mail(owed, facts, now)));
  }

  private static NewMail mail(OwedInvitation owed, MeetingFacts facts, Instant now) {
    InvitationTexts texts = InvitationTexts.in(owed.language());
    return new NewMail(
        owed.person(),
        owed.language(),
        texts.title(facts, owed),
        texts.body(facts, owed),
        owed.kind().isForCalendars() ? calendar(owed, facts, now) : null);
  }

  private static CalendarPart calendar(OwedInvitation owed, MeetingFacts facts, Instant now) {
    InvitationTexts texts = InvitationTexts.in(owed.language());
    return CalendarWriter.forMail(
        method(owed),
        facts.event(texts.invitation(facts, owed.kind()), owed.kind(), now),
        texts.council(facts),
        owed.attendee());
  }

  /** Only who is asked to come can be told not to: others get the same again, as cancelled. */
  private static CalendarMethod method(OwedInvitation owed) {
    if (!owed.attendee()) {
      return CalendarMethod.PUBLISH;
    }
    return owed.kind().takesBack() ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
  }
}
