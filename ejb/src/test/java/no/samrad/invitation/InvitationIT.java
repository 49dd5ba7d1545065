package no.samrad.invitation;

import static no.samrad.invitation.InvitationFixture.MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is told what of a meeting, as a mail server gets it and a calendar reads it. */
class InvitationIT {

  private final InvitationFixture world = new InvitationFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private static List<String> addresses(List<Received> mails) {
    return mails.stream().map(each -> each.to().replace("@agder.example", "")).toList();
  }

  private static Received to(List<Received> mails, String name) {
    return mails.stream().filter(each -> each.to().startsWith(name)).findFirst().orElseThrow();
  }

  @Nested
  class A_call {

    @Test
    void reaches_everybody_with_a_seat_on_the_day_in_their_language() {
      world.call();

      List<Received> mails = world.delivered();

      assertThat(addresses(mails)).containsExactly("aud", "marit", "odd", "solveig", "tora");
      assertThat(to(mails, "marit").subject())
          .isEqualTo("Innkalling: NFP-rådet for Agder 14.04.2026");
      assertThat(to(mails, "solveig").text()).contains("Du er kalla inn", "tysdag 14. april 2026");
      assertThat(to(mails, "tora").text()).contains("You are a substitute", "Rådhuset, Arendal");
    }

    @Test
    void is_an_invitation_for_the_calendar_of_the_recipient_alone() {
      world.call();

      Received mail = to(world.delivered(), "marit");
      VEvent event = Calendars.event(mail.calendar());

      assertThat(mail.kind()).isEqualTo("multipart/alternative");
      assertThat(mail.calendarType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
      assertThat(mail.disposition()).isEqualTo("null");
      assertThat(event.getAttendees())
          .extracting(Attendee::getEmail)
          .containsExactly("marit@agder.example");
      assertThat(event.getOrganizer().getEmail()).isEqualTo("samrad@eksempel.test");
      assertThat(event.getSequence().getValue()).isZero();
      assertThat(event.getLocation().getValue()).isEqualTo("Rådhuset, Arendal");
      assertThat(Calendars.start(event)).isEqualTo(Instant.parse("2026-04-14T07:00:00Z"));
      assertThat(Calendars.end(event)).isEqualTo(Instant.parse("2026-04-14T09:30:00Z"));
    }

    @Test
    void informs_a_substitute_by_a_file_without_asking_them() {
      world.call();

      Received mail = to(world.delivered(), "tora");

      assertThat(mail.kind()).isEqualTo("multipart/mixed");
      assertThat(mail.calendarType()).contains("method=PUBLISH");
      assertThat(mail.disposition()).isEqualTo("attachment");
      assertThat(Calendars.event(mail.calendar()).getAttendees()).isEmpty();
    }

    @Test
    void names_nothing_of_the_agenda_and_nobody() {
      world.sql(
          """
          insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title, closed, closed_ground, public_title)
          values (1, 3, 1, 100, 1, 'DECISION', 'Oppsigelse av Kari Hemmelig', true, 'offl § 23', 'Personalsak')
          """);
      world.call();

      assertThat(world.delivered())
          .allSatisfy(
              mail ->
                  assertThat(mail.subject() + mail.text() + mail.calendar())
                      .doesNotContain("Hemmelig", "Personalsak", "Fiktiva", "Oppdiktet"));
    }

    @Test
    void is_sent_once_whatever_runs_again() {
      world.call();
      assertThat(world.delivered()).hasSize(5);

      world.sweep();
      world.sweep();

      assertThat(world.delivered()).isEmpty();
      assertThat(world.one("select count(*) from nfp_invitation")).isEqualTo("6");
    }

    @Test
    void leaves_with_the_change_or_not_at_all() {
      try {
        world.run(
            em -> {
              em.createNativeQuery(
                      "update nfp_meeting set state = 'CALLED', called_at = now(), year = 2026, number = 1, notice_due = '2026-03-31' where id = 100")
                  .executeUpdate();
              world.desk(em).writing().writeFor(MEETING);
              throw new IllegalStateException("the change fails");
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("the change fails");
      }

      assertThat(world.delivered()).isEmpty();
    }

    @Test
    void says_why_somebody_could_not_be_reached() {
      world.call();

      assertThat(world.one("select obstacle from nfp_invitation where person_id = 15"))
          .isEqualTo("NO_ADDRESS");
    }

    @Test
    void is_not_kept_for_later_where_no_mail_can_be_sent() {
      world.sql(
          "update nfp_meeting set state = 'CALLED', called_at = now(), year = 2026, number = 1, notice_due = '2026-03-31' where id = 100");
      world.run(em -> world.desk(em, null).writing().writeFor(MEETING));

      world.sweep();

      assertThat(world.delivered()).isEmpty();
      assertThat(world.one("select count(*) from nfp_invitation where obstacle = 'NO_SERVER'"))
          .isEqualTo("5");
    }

    @Test
    void is_sent_to_somebody_who_wants_no_other_notices_by_mail() {
      world.sql("insert into notice_preference (person_id, by_mail) values (14, false)");
      world.call();

      assertThat(addresses(world.delivered())).contains("marit");
    }

    @Test
    void of_somebody_with_two_seats_is_one() {
      world.seat(9, "MEMBER", 19, "4205", "null");
      world.call();

      List<Received> mails = world.delivered();

      assertThat(addresses(mails)).containsOnlyOnce("tora");
      assertThat(to(mails, "tora").calendarType()).contains("REQUEST");
    }
  }

  @Nested
  class A_change {

    @Test
    void keeps_the_uid_and_raises_the_sequence_until_the_end() {
      world.call();
      VEvent called = Calendars.event(to(world.delivered(), "marit").calendar());
      world.clock.move(Duration.ofHours(1));
      world.move("meeting_day = '2026-04-16', starts_at = '12:00', ends_at = '14:00'");
      Received movedMail = to(world.delivered(), "marit");
      VEvent moved = Calendars.event(movedMail.calendar());
      world.cancel();
      Received cancelledMail = to(world.delivered(), "marit");
      VEvent cancelled = Calendars.event(cancelledMail.calendar());

      assertThat(List.of(moved, cancelled))
          .allMatch(each -> each.getUid().getValue().equals(called.getUid().getValue()));
      assertThat(List.of(called, moved, cancelled))
          .extracting(each -> each.getSequence().getValue())
          .containsExactly(0, 1, 2);
      assertThat(Calendars.start(moved)).isEqualTo(Instant.parse("2026-04-16T10:00:00Z"));
      assertThat(movedMail.text()).contains("som skulle vært tirsdag 14. april 2026");
      assertThat(cancelledMail.calendarType()).contains("method=CANCEL");
      assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
      assertThat(cancelled.getSummary().getValue()).startsWith("Avlyst: ");
    }

    @Test
    void of_the_place_alone_is_not_called_a_move() {
      world.call();
      world.delivered();
      world.move("place = 'Kulturhuset'");

      Received mail = to(world.delivered(), "marit");

      assertThat(mail.subject()).startsWith("Endret møte");
      assertThat(Calendars.event(mail.calendar()).getLocation().getValue())
          .isEqualTo("Kulturhuset");
    }

    @Test
    void reaches_who_has_said_they_cannot_come() {
      world.call();
      world.delivered();
      world.sql(
          "insert into nfp_absence (area_id, meeting_id, seat_id, reported_at) values (3, 100, 1, now())");
      world.move("starts_at = '10:00'");

      assertThat(addresses(world.delivered())).contains("marit");
    }

    @Test
    void does_not_call_who_has_no_seat_on_the_new_day_and_takes_the_old_one_back() {
      world.call();
      world.delivered();
      world.move("meeting_day = '2026-05-05'");

      List<Received> mails = world.delivered();

      assertThat(to(mails, "odd").subject()).startsWith("Du er ikke lenger innkalt");
      assertThat(to(mails, "odd").calendarType()).contains("method=CANCEL");
      assertThat(mails).filteredOn(mail -> mail.calendarType().contains("REQUEST")).hasSize(3);
    }

    @Test
    void is_not_told_to_who_has_left_before() {
      world.call();
      world.delivered();
      world.sql("update nfp_council_seat set valid_to = '2026-03-20' where id = 4");
      world.sweep();
      assertThat(addresses(world.delivered())).containsExactly("odd");

      world.move("starts_at = '10:00'");
      world.cancel();

      assertThat(addresses(world.delivered())).doesNotContain("odd").hasSize(8);
    }

    @Test
    void cancelled_before_anybody_was_called_is_told_to_nobody() {
      world.sql(
          "update nfp_meeting set state = 'CANCELLED', cancelled_at = now(), reason = 'Utsatt' where id = 100");
      world.sweep();

      assertThat(world.delivered()).isEmpty();
    }
  }

  @Nested
  class Whoever_comes_later {

    @Test
    void is_called_once_with_the_next_round() {
      world.call();
      world.delivered();
      world.seat(9, "MEMBER", 20, "4205", "null");

      world.sweep();
      world.sweep();

      List<Received> mails = world.delivered();
      assertThat(addresses(mails)).containsExactly("nils");
      assertThat(mails.get(0).calendarType()).contains("REQUEST");
    }

    @Test
    void is_not_called_to_what_is_over() {
      world.call();
      world.delivered();
      world.clock.set(Instant.parse("2026-04-15T08:00:00Z"));
      world.seat(9, "MEMBER", 20, "4205", "null");

      world.sweep();

      assertThat(world.delivered()).isEmpty();
    }

    @Test
    void was_a_substitute_and_is_asked_to_come_now() {
      world.call();
      world.delivered();
      world.seat(9, "MEMBER", 19, "4205", "null");

      world.sweep();

      assertThat(world.delivered())
          .extracting(Received::to, mail -> mail.calendarType().contains("REQUEST"))
          .containsExactly(tuple("tora@agder.example", true));
    }
  }
}
