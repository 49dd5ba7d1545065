package no.samrad.invitation;

import static no.samrad.invitation.InvitationFixture.MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Meetings as calendars fetch them, and as files. */
class CalendarFeedIT {

  private static final CurrentUser MEMBER = Callers.holding(Role.COUNCIL_MEMBER, new AreaId(3));

  private final InvitationFixture world = new InvitationFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private String renew() {
    return world.get(em -> world.desk(em).subscription(MEMBER).renew());
  }

  private Optional<Instant> since() {
    return world.get(em -> world.desk(em).subscription(MEMBER).since());
  }

  private Optional<String> feed(String secret) {
    return world.get(em -> world.desk(em).calendars(new CurrentUser()).feed(secret));
  }

  private List<VEvent> events(String secret) {
    return Calendars.read(feed(secret).orElseThrow()).getEvents();
  }

  @Nested
  class An_address {

    @Test
    void is_long_and_kept_nowhere() {
      String secret = renew();

      assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(renew());
      assertThat(world.one("select string_agg(f::text, ' ') from nfp_calendar_feed f"))
          .doesNotContain(secret);
    }

    @Test
    void replaces_the_one_before() {
      String first = renew();
      String second = renew();

      assertThat(feed(first)).isEmpty();
      assertThat(feed(second)).isPresent();
      assertThat(world.events.fired())
          .containsExactly(
              new CalendarFeedCreated(new PersonId(7), world.clock.instant()),
              new CalendarFeedCreated(new PersonId(7), world.clock.instant()));
    }

    @Test
    void is_revoked_once() {
      String secret = renew();
      world.run(em -> world.desk(em).subscription(MEMBER).revoke());
      world.run(em -> world.desk(em).subscription(MEMBER).revoke());

      assertThat(feed(secret)).isEmpty();
      assertThat(world.events.fired())
          .filteredOn(CalendarFeedRevoked.class::isInstance)
          .containsExactly(new CalendarFeedRevoked(new PersonId(7), world.clock.instant()));
      assertThat(since()).isEmpty();
    }

    @Test
    void says_when_it_was_made() {
      renew();

      assertThat(since()).contains(world.clock.instant());
    }

    @Test
    void is_one_though_two_windows_ask_at_once() throws Exception {
      for (int round = 0; round < 5; round++) {
        AtOnce.run(CalendarFeedIT.this::renew, CalendarFeedIT.this::renew);

        assertThat(world.one("select count(*) from nfp_calendar_feed where revoked_at is null"))
            .isEqualTo("1");
      }
    }

    @Test
    void that_nobody_has_is_nothing() {
      assertThat(feed("A".repeat(43))).isEmpty();
    }

    @Test
    void is_closed_with_the_account() {
      String secret = renew();
      world.sql("update account set disabled = true where id = 7");

      assertThat(feed(secret)).isEmpty();
    }
  }

  @Nested
  class A_feed {

    @Test
    void has_every_meeting_of_the_council_as_it_stands() {
      String secret = renew();
      world.seat(9, "MEMBER", 7, "4205", "null");
      world.call();
      world.sql(
          """
          insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at, place, state, reason, cancelled_at) values
            (101, 3, 1, '2026-06-02', '09:00', '11:00', 'Hemmelig sted', 'PLANNED', '', null),
            (102, 3, 1, '2026-05-05', '09:00', '11:00', '', 'CANCELLED', 'Utsatt', now()),
            (103, 3, 1, '2024-05-05', '09:00', '11:00', '', 'PLANNED', '', null)
          """);

      assertThat(events(secret))
          .extracting(
              each -> each.getUid().getValue().replaceFirst("@.*", ""),
              each -> each.getStatus().getValue(),
              each -> each.getDateStart().getValue().hasTime())
          .containsExactly(
              tuple("nfp-meeting-100", "CONFIRMED", true),
              tuple("nfp-meeting-102", "CANCELLED", true),
              tuple("nfp-meeting-101", "TENTATIVE", false));
      assertThat(feed(secret).orElseThrow()).doesNotContain("Hemmelig");
    }

    @Test
    void has_the_uid_of_the_invitation() {
      String secret = renew();
      world.seat(9, "MEMBER", 7, "4205", "null");
      world.call();

      String invited = Calendars.event(world.delivered().get(0).calendar()).getUid().getValue();

      assertThat(events(secret).get(0).getUid().getValue()).isEqualTo(invited);
    }

    @Test
    void stays_the_same_text_while_nothing_changes() {
      String secret = renew();
      world.seat(9, "MEMBER", 7, "4205", "null");
      world.call();
      String first = feed(secret).orElseThrow();
      world.clock.set(Instant.parse("2026-03-10T20:00:00Z"));
      String later = feed(secret).orElseThrow();
      world.move("place = 'Kulturhuset'");

      assertThat(later).isEqualTo(first);
      assertThat(feed(secret).orElseThrow()).isNotEqualTo(first).contains("Kulturhuset");
    }

    @Test
    void is_empty_without_a_seat_today() {
      String secret = renew();
      world.call();
      assertThat(events(secret)).isEmpty();

      world.seat(9, "MEMBER", 7, "4205", "'2026-03-10'");

      assertThat(events(secret)).isEmpty();
    }

    @Test
    void says_nothing_of_the_agenda() {
      String secret = renew();
      world.seat(9, "MEMBER", 7, "4205", "null");
      world.sql(
          """
          insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title)
          values (1, 3, 1, 100, 1, 'DECISION', 'Lokaler')
          """);
      world.call();

      assertThat(feed(secret).orElseThrow()).doesNotContain("Lokaler", "ATTENDEE", "video");
    }
  }

  @Nested
  class A_file {

    private String file(CurrentUser user) {
      return world.get(em -> world.desk(em).calendars(user).meeting(MEETING, Language.NN));
    }

    @Test
    void is_for_everybody_who_may_read_about_the_area() {
      world.call();
      for (String role : List.of(Role.COUNCIL_MEMBER, Role.AUDITOR, Role.TEAM_MEMBER)) {
        String text = file(Callers.holding(role, new AreaId(3)));

        assertThat(text).contains("METHOD:PUBLISH\r\n").doesNotContain("ATTENDEE");
        assertThat(Calendars.event(text).getOrganizer().getEmail())
            .isEqualTo("samrad@eksempel.test");
      }
    }

    @Test
    void names_the_installation_where_no_mail_is_set_up() {
      world.call();

      String text =
          world.get(em -> world.desk(em, null).calendars(MEMBER).meeting(MEETING, Language.NB));

      assertThat(text.replace("\r\n ", ""))
          .contains("ORGANIZER;CN=\"NFP-rådet for Agder\":urn:uuid:");
      Calendars.event(text);
    }

    @Test
    void is_refused_to_others() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> file(Callers.holding(Role.HOST_STAFF, new AreaId(1))));
      world.sql("delete from nfp_meeting where id = 100");
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(MEMBER));
    }
  }
}
