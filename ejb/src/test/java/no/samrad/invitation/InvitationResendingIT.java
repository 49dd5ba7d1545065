package no.samrad.invitation;

import static no.samrad.invitation.InvitationFixture.MEETING;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has got the notice, and sending it once more. */
class InvitationResendingIT {

  private static final CurrentUser SECRETARY =
      Callers.holding(Role.COUNCIL_SECRETARY, new AreaId(3));
  private static final PersonId MARIT = new PersonId(14);

  private final InvitationFixture world = new InvitationFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private void resend(CurrentUser user, PersonId person) {
    world.run(em -> world.desk(em).resending(user).resend(MEETING, person));
  }

  @Test
  void every_state_is_told() {
    world.call();
    assertThat(states()).contains(tuple("Marit Fiktiva", InvitationState.WAITING));
    world.delivered();
    world.seat(9, "MEMBER", 20, "4205", "null");
    world.sql("update mail set sent_at = null where person_id in (16, 18, 19)");
    world.sql(
        """
        insert into job (id, kind, subject, state, problem, attempts, due_at, created_at)
        select m.id, 'MAIL', m.id::text, case m.person_id when 16 then 'FAILED' else 'WAITING' end,
          'SendFailedException, the mail server answered 550', 1, now(), now()
        from mail m where m.person_id in (16, 19)
        """);

    assertThat(states())
        .containsExactly(
            tuple("Marit Fiktiva", InvitationState.SENT),
            tuple("Aud Mønster", InvitationState.NO_ADDRESS),
            tuple("Solveig Oppdiktet", InvitationState.FAILED),
            tuple("Torbjørn Prøvestad", InvitationState.NO_ADDRESS),
            tuple("Tora Påfunn", InvitationState.TRYING),
            tuple("Nils Senere", InvitationState.NOT_YET),
            tuple("Odd Skisseby", InvitationState.SENT));
  }

  private List<Tuple> states() {
    return world.rows(SECRETARY).stream().map(row -> tuple(row.name(), row.state())).toList();
  }

  @Test
  void nobody_is_told_of_a_meeting_that_is_planned() {
    assertThat(world.rows(SECRETARY)).isEmpty();
  }

  @Test
  void the_notice_goes_once_more_as_the_meeting_stands_now() {
    world.call();
    world.move("starts_at = '10:00'");
    world.delivered();

    resend(SECRETARY, MARIT);

    List<Received> mails = world.delivered();
    assertThat(mails).extracting(Received::to).containsExactly("marit@agder.example");
    assertThat(mails.get(0).subject()).startsWith("Innkalling");
    assertThat(Calendars.event(mails.get(0).calendar()).getSequence().getValue()).isEqualTo(1);
    assertThat(world.events.fired())
        .containsExactly(
            new InvitationResent(
                new AreaId(3), MEETING, MARIT, InvitationKind.CALLED, world.clock.instant()));
    assertThat(world.rows(SECRETARY))
        .filteredOn(row -> row.person().equals(MARIT))
        .allMatch(InvitationRow::again);
  }

  @Test
  void a_notice_that_was_sent_again_is_still_followed_by_what_changes() {
    world.call();
    resend(SECRETARY, MARIT);
    world.delivered();
    world.move("starts_at = '10:00'");

    assertThat(world.delivered()).extracting(Received::to).containsOnlyOnce("marit@agder.example");
  }

  @Test
  void a_cancelled_meeting_is_cancelled_once_more() {
    world.call();
    world.cancel();
    world.delivered();

    resend(SECRETARY, MARIT);

    assertThat(world.delivered().get(0).calendarType()).contains("CANCEL");
  }

  @Test
  void nothing_is_sent_of_what_is_over_or_only_planned() {
    assertRefused(InvitationRule.MEETING_IS_OVER, () -> resend(SECRETARY, MARIT));
    world.call();
    world.clock.set(Instant.parse("2026-04-15T08:00:00Z"));
    assertRefused(InvitationRule.MEETING_IS_OVER, () -> resend(SECRETARY, MARIT));
  }

  @Test
  void nothing_is_sent_to_who_was_told_nothing_or_has_no_address() {
    world.call();

    assertRefused(InvitationRule.NOT_TOLD_YET, () -> resend(SECRETARY, new PersonId(20)));
    assertRefused(InvitationRule.NO_ADDRESS, () -> resend(SECRETARY, new PersonId(15)));
  }

  @Test
  void nothing_is_sent_where_no_mail_can_be() {
    world.call();

    assertRefused(
        InvitationRule.NO_MAIL_SERVER,
        () -> world.run(em -> world.desk(em, null).resending(SECRETARY).resend(MEETING, MARIT)));
  }

  @Test
  void only_who_calls_meetings_of_the_area_sees_and_sends() {
    world.call();
    for (CurrentUser other :
        List.of(
            Callers.holding(Role.COUNCIL_MEMBER, new AreaId(3)),
            Callers.holding(Role.HOST_STAFF, new AreaId(1)))) {
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> world.rows(other));
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> resend(other, MARIT));
    }
  }

  @Test
  void a_meeting_that_is_not_there_is_not_found() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                world.run(
                    em -> world.desk(em).resending(SECRETARY).resend(new NfpMeetingId(9), MARIT)));
  }
}
