package no.samrad.meeting;

import static no.samrad.meeting.MeetingDesk.TODAY;
import static no.samrad.meeting.MeetingFixture.AGDER;
import static no.samrad.meeting.MeetingFixture.BOARD;
import static no.samrad.meeting.MeetingFixture.COUNCIL;
import static no.samrad.meeting.MeetingFixture.SOON;
import static no.samrad.meeting.MeetingFixture.host;
import static no.samrad.meeting.MeetingFixture.on;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PageRequest;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Members are called, told of another day, or that nothing comes of it, on PostgreSQL. */
class MeetingCallingIT {

  private final MeetingFixture world = new MeetingFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private List<DomainEvent> call(NfpMeetingId id, String whyLate) {
    long seen = world.version(id);
    return world.run(host(), desk -> desk.calling().call(id, seen, whyLate));
  }

  private List<DomainEvent> move(NfpMeetingId id, MeetingPlace when, String reason) {
    long seen = world.version(id);
    return world.run(host(), desk -> desk.calling().move(id, seen, when, reason));
  }

  private List<DomainEvent> cancel(NfpMeetingId id, String reason) {
    long seen = world.version(id);
    return world.run(host(), desk -> desk.calling().cancel(id, seen, reason));
  }

  private void start(NfpMeetingId id) {
    world.run(host(), desk -> desk.progress().start(id));
  }

  @Nested
  class Calling {

    @Test
    void it_gets_its_number_and_the_last_day_for_its_notice() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      List<DomainEvent> fired = call(id, "");

      MeetingDetails meeting = world.meeting(id);
      assertThat(meeting.step()).isEqualTo(MeetingStep.CALLED);
      assertThat(meeting.number()).isEqualTo(1);
      assertThat(meeting.year()).isEqualTo(2026);
      assertThat(meeting.notice().due()).isEqualTo(SOON.minusDays(14));
      assertThat(meeting.notice().late()).isFalse();
      assertThat(meeting.secretary()).isEqualTo("Ingvild Eksempel");
      assertThat(fired)
          .hasExactlyElementsOfTypes(MeetingCalled.class, SnapshotTaken.class)
          .allSatisfy(each -> assertThat(each.inArea()).contains(AGDER));
    }

    @Test
    void rules_of_procedure_are_those_of_the_day_it_is_held() {
      NfpMeetingId id = world.prepared(COUNCIL, LocalDate.of(2026, 6, 1));

      call(id, "");

      assertThat(world.meeting(id).notice().due()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void late_notice_is_marked_where_no_law_asks_for_it() {
      NfpMeetingId id = world.prepared(COUNCIL, TODAY.plusDays(13));

      call(id, "");

      assertThat(world.meeting(id).notice().late()).isTrue();
      assertThat(
              world
                  .<List<MeetingRow>>get(
                      em ->
                          MeetingFixture.desk(em, host())
                              .queries()
                              .meetings(COUNCIL, 0, PageRequest.first(9))
                              .items())
                  .get(0)
                  .late())
          .isTrue();
    }

    @Test
    void late_notice_by_law_must_be_confirmed_with_a_reason() {
      NfpMeetingId id = world.prepared(BOARD, TODAY.plusDays(13));

      assertRefused(MeetingRule.LATE_NOTICE_NEEDS_REASON, () -> call(id, " "), TODAY.minusDays(1));
      List<DomainEvent> fired = call(id, "Vedtaket haster.");

      assertThat(world.meeting(id).notice().whyLate()).isEqualTo("Vedtaket haster.");
      assertThat(fired.get(0).reason()).isEqualTo("Vedtaket haster.");
    }

    @Test
    void in_time_nobody_is_asked_why() {
      NfpMeetingId id = world.prepared(BOARD, TODAY.plusDays(14));

      call(id, "Uten betydning");

      assertThat(world.meeting(id).notice().whyLate()).isEmpty();
    }

    @Test
    void an_empty_agenda_is_nothing_to_call_to() {
      NfpMeetingId id = world.planned(COUNCIL, SOON);

      assertRefused(MeetingRule.AGENDA_EMPTY, () -> call(id, ""));
      assertThat(world.meeting(id).number()).isNull();
    }

    @Test
    void nobody_is_called_twice_or_to_a_day_that_is_over() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      NfpMeetingId gone = world.prepared(COUNCIL, SOON);
      world.sql("update nfp_meeting set meeting_day = '2026-03-09' where id = " + gone.value());
      call(id, "");

      assertRefused(
          MeetingRule.NOT_AT_THIS_STEP,
          () -> call(id, ""),
          MeetingStep.CALLED,
          MeetingStep.PLANNED);
      assertRefused(MeetingRule.DAY_IS_OVER, () -> call(gone, ""), TODAY.minusDays(1));
    }

    @Test
    void numbers_go_on_within_a_year_and_begin_anew_with_the_next() {
      NfpMeetingId later = world.prepared(COUNCIL, SOON.plusDays(30));
      NfpMeetingId sooner = world.prepared(COUNCIL, SOON);
      NfpMeetingId next = world.prepared(COUNCIL, SOON.plusYears(1));
      NfpMeetingId other = world.prepared(BOARD, SOON);

      List.of(later, sooner, next, other).forEach(each -> call(each, ""));

      assertThat(world.meeting(later).number()).isEqualTo(1);
      assertThat(world.meeting(sooner).number()).isEqualTo(2);
      assertThat(world.meeting(next).number()).isEqualTo(1);
      assertThat(world.meeting(other).number()).isEqualTo(1);
    }

    @Test
    void stale_versions_and_others_are_refused() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> world.run(host(), desk -> desk.calling().call(id, 99, "")));
      for (String role : List.of(Role.COUNCIL_MEMBER, Role.TEAM_LEADER, Role.AUDITOR)) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () ->
                    world.run(
                        Callers.holding(role, AGDER), desk -> desk.calling().call(id, 1, "")));
      }
    }
  }

  @Nested
  class Moving {

    @Test
    void it_stays_the_same_meeting_and_says_where_it_was() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      call(id, "");
      KeptSnapshot kept = world.meeting(id).snapshot();

      List<DomainEvent> fired = move(id, on(SOON.plusDays(7)), "Lederen er syk.");

      MeetingDetails meeting = world.meeting(id);
      assertThat(meeting.number()).isEqualTo(1);
      assertThat(meeting.step()).isEqualTo(MeetingStep.CALLED);
      assertThat(meeting.place()).isEqualTo(on(SOON.plusDays(7)));
      assertThat(meeting.notice().number()).isEqualTo(1);
      assertThat(meeting.notice().late()).isFalse();
      assertThat(meeting.moves()).hasSize(1);
      assertThat(meeting.moves().get(0).before().day()).isEqualTo(SOON);
      assertThat(meeting.moves().get(0).reason()).isEqualTo("Lederen er syk.");
      assertThat(meeting.snapshot()).isEqualTo(kept);
      MeetingMoved moved = (MeetingMoved) fired.get(0);
      assertThat(moved.places().before()).isEqualTo(on(SOON));
      assertThat(moved.places().after()).isEqualTo(on(SOON.plusDays(7)));
      assertThat(moved.noticeNumber()).isEqualTo(1);
    }

    @Test
    void to_an_earlier_day_its_notice_counts_anew() {
      NfpMeetingId id = world.prepared(BOARD, SOON);
      call(id, "");

      move(id, on(TODAY.plusDays(10)), "Saken haster.");

      MeetingDetails.MeetingNotice notice = world.meeting(id).notice();
      assertThat(notice.late()).isTrue();
      assertThat(notice.again()).isEqualTo(TODAY);
      assertThat(notice.due()).isEqualTo(TODAY.minusDays(4));
      assertThat(notice.whyLate()).isEqualTo("Saken haster.");
    }

    @Test
    void only_a_called_meeting_is_moved_and_with_a_reason() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      assertRefused(
          MeetingRule.NOT_AT_THIS_STEP,
          () -> move(id, on(TODAY), "Prøve"),
          MeetingStep.PLANNED,
          MeetingStep.CALLED);
      call(id, "");

      assertRefused(SharedRule.REASON_MISSING, () -> move(id, on(SOON.plusDays(1)), ""));
      assertRefused(MeetingRule.NOTHING_MOVED, () -> move(id, on(SOON), "Prøve"));
      assertRefused(MeetingRule.DAY_IS_OVER, () -> move(id, on(TODAY.minusDays(1)), "Prøve"));
      assertRefused(MeetingRule.OUTSIDE_COUNCIL_UNTIL, () -> moveBoard(LocalDate.of(2027, 1, 1)));
      start(id);
      assertRefused(
          MeetingRule.NOT_AT_THIS_STEP,
          () -> move(id, on(SOON.plusDays(1)), "Prøve"),
          MeetingStep.STARTED,
          MeetingStep.CALLED);
    }

    private void moveBoard(LocalDate day) {
      NfpMeetingId id = world.prepared(BOARD, SOON);
      call(id, "");
      move(id, on(day), "Prøve");
    }

    @Test
    void only_whoever_keeps_the_meetings_may() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      Callers.holding(Role.COUNCIL_MEMBER, AGDER),
                      desk -> desk.calling().move(id, 1, on(SOON), "Prøve")));
    }

    @Test
    void what_it_was_is_never_rewritten() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      call(id, "");
      move(id, on(SOON.plusDays(7)), "Prøve");

      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(() -> world.sql("update nfp_meeting_move set reason = 'Annet'"))
          .withMessageContaining("permission denied");
    }
  }

  @Nested
  class Cancelling {

    @Test
    void a_meeting_that_has_not_begun_is_not_held() {
      NfpMeetingId planned = world.prepared(COUNCIL, SOON);
      NfpMeetingId called = world.prepared(COUNCIL, SOON);
      call(called, "");

      List<DomainEvent> fired = cancel(called, "Ingen kan komme.");
      cancel(planned, "Ingen saker.");

      assertThat(world.meeting(called).step()).isEqualTo(MeetingStep.CANCELLED);
      assertThat(world.meeting(called).course().reason()).isEqualTo("Ingen kan komme.");
      assertThat(world.meeting(called).number()).isEqualTo(1);
      assertThat(((MeetingCalledOff) fired.get(0)).before()).isEqualTo(MeetingStep.CALLED);
      assertThat(world.meeting(planned).number()).isNull();
      assertRefused(
          MeetingRule.NO_LONGER_CANCELLED, () -> cancel(called, "Igjen"), MeetingStep.CANCELLED);
    }

    @Test
    void it_says_why() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      assertRefused(SharedRule.REASON_MISSING, () -> cancel(id, "  "));
    }

    @Test
    void what_has_begun_or_has_decided_is_held() {
      NfpMeetingId begun = world.prepared(COUNCIL, SOON);
      call(begun, "");
      start(begun);
      NfpMeetingId decided = world.prepared(COUNCIL, SOON);
      world.sql(
          "update nfp_agenda_item set state = 'DECIDED' where position = 1 and meeting_id = "
              + decided.value());

      assertRefused(
          MeetingRule.NO_LONGER_CANCELLED, () -> cancel(begun, "Prøve"), MeetingStep.STARTED);
      assertRefused(MeetingRule.HAS_DECISIONS, () -> cancel(decided, "Prøve"), 1L);
    }

    @Test
    void only_whoever_keeps_the_meetings_may() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      Callers.holding(Role.TEAM_MEMBER, AGDER),
                      desk -> desk.calling().cancel(id, 1, "Prøve")));
    }
  }

  @Nested
  class Going {

    @Test
    void the_steps_to_the_end() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      call(id, "");

      start(id);
      world.run(host(), desk -> desk.progress().end(id));
      world.run(host(), desk -> desk.progress().approve(id));

      MeetingDetails meeting = world.meeting(id);
      assertThat(meeting.step()).isEqualTo(MeetingStep.APPROVED);
      assertThat(meeting.course().approvedAt()).isNotNull();
      assertRefused(MeetingRule.NOT_AT_THIS_STEP, () -> start(id));
    }
  }
}
