package no.samrad.meeting;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NfpMeetingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 14);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final Instant NOW = Instant.parse("2026-03-10T11:00:00Z");
  private static final Reason WHY = new Reason("Lederen er syk.");
  private static final Map<MeetingStep, Consumer<NfpMeeting>> NEXT =
      Map.of(
          MeetingStep.CALLED, meeting -> meeting.call(2, DAY.minusDays(14), "", NOW),
          MeetingStep.STARTED, meeting -> meeting.start(NOW),
          MeetingStep.MINUTES, meeting -> meeting.end(NOW),
          MeetingStep.APPROVED, meeting -> meeting.approve(NOW));

  private static MeetingPlace on(LocalDate day) {
    return new MeetingPlace(day, LocalTime.of(12, 0), LocalTime.of(14, 0), "Arendal", "", "nb");
  }

  private static NfpMeeting planned() {
    return new NfpMeeting(new AreaId(3), new CouncilId(1), MeetingForm.MEETING, on(DAY));
  }

  /** A meeting that has come so far, step by step. */
  private static NfpMeeting at(MeetingStep step) {
    NfpMeeting meeting = planned();
    if (step == MeetingStep.CANCELLED) {
      meeting.cancel(WHY, NOW);
      return meeting;
    }
    for (MeetingStep each : MeetingStep.values()) {
      if (NEXT.containsKey(each) && each.compareTo(step) <= 0) {
        NEXT.get(each).accept(meeting);
      }
    }
    return meeting;
  }

  private static MeetingStep before(MeetingStep step) {
    List<MeetingStep> all = List.of(MeetingStep.values());
    return all.get(all.indexOf(step) - 1);
  }

  @Nested
  class Steps {

    @ParameterizedTest
    @EnumSource(MeetingStep.class)
    void follow_one_another_and_no_other_way(MeetingStep from) {
      for (Map.Entry<MeetingStep, Consumer<NfpMeeting>> each : NEXT.entrySet()) {
        MeetingStep to = each.getKey();
        NfpMeeting meeting = at(from);
        boolean next = from == before(to);
        if (next) {
          each.getValue().accept(meeting);
          assertThat(meeting.step()).isEqualTo(to);
        } else {
          assertRefused(
              MeetingRule.NOT_AT_THIS_STEP,
              () -> each.getValue().accept(meeting),
              from,
              before(to));
          assertThat(meeting.step()).isEqualTo(from);
        }
      }
    }

    @ParameterizedTest
    @EnumSource(MeetingStep.class)
    void only_a_planned_meeting_changes_without_a_word(MeetingStep step) {
      NfpMeeting meeting = at(step);

      if (step == MeetingStep.PLANNED) {
        meeting.change(on(DAY.plusDays(1)));
        assertThat(meeting.place().day()).isEqualTo(DAY.plusDays(1));
      } else {
        assertRefused(
            MeetingRule.NO_LONGER_CHANGED, () -> meeting.change(on(DAY.plusDays(1))), step);
      }
    }

    @ParameterizedTest
    @EnumSource(MeetingStep.class)
    void what_has_not_begun_is_cancelled(MeetingStep step) {
      NfpMeeting meeting = at(step);

      if (step.isAhead()) {
        meeting.cancel(WHY, NOW);
        assertThat(meeting.step()).isEqualTo(MeetingStep.CANCELLED);
        assertThat(meeting.noticeNumber()).isEqualTo(1);
      } else {
        assertRefused(MeetingRule.NO_LONGER_CANCELLED, () -> meeting.cancel(WHY, NOW), step);
      }
    }

    @Test
    void a_form_is_chosen() {
      assertRefused(
          MeetingRule.FORM_MISSING,
          () -> new NfpMeeting(new AreaId(3), new CouncilId(1), null, on(DAY)));
    }
  }

  @Nested
  class Moving {

    private final Notice notice = new Notice(DAY.minusDays(14), false);

    @ParameterizedTest
    @EnumSource(value = MeetingStep.class, names = "CALLED", mode = EnumSource.Mode.EXCLUDE)
    void is_for_called_meetings(MeetingStep step) {
      NfpMeeting meeting = at(step);

      assertRefused(
          MeetingRule.NOT_AT_THIS_STEP,
          () -> meeting.move(on(DAY.plusDays(1)), notice, TODAY, WHY),
          step,
          MeetingStep.CALLED);
    }

    @Test
    void counts_the_changes_members_are_told_of() {
      NfpMeeting meeting = at(MeetingStep.CALLED);

      meeting.move(on(DAY.plusDays(1)), notice, TODAY, WHY);
      meeting.move(on(DAY.plusDays(2)), notice, TODAY, WHY);

      assertThat(meeting.noticeNumber()).isEqualTo(2);
      assertThat(meeting.step()).isEqualTo(MeetingStep.CALLED);
    }

    @Test
    void to_where_it_is_already_is_none() {
      NfpMeeting meeting = at(MeetingStep.CALLED);

      assertRefused(MeetingRule.NOTHING_MOVED, () -> meeting.move(on(DAY), notice, TODAY, WHY));
    }
  }

  @Nested
  class Notices {

    @Test
    void are_in_time_until_their_day() {
      Notice notice = new Notice(TODAY, true);

      assertThat(notice.isLateOn(TODAY)).isFalse();
      assertThat(notice.isLateOn(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void that_a_law_asks_for_are_late_with_a_reason_only() {
      Notice byLaw = new Notice(TODAY.minusDays(1), true);

      assertRefused(
          MeetingRule.LATE_NOTICE_NEEDS_REASON,
          () -> byLaw.requireReasonIfLate(TODAY, ""),
          TODAY.minusDays(1));
      byLaw.requireReasonIfLate(TODAY, "Det haster.");
      new Notice(TODAY.minusDays(1), false).requireReasonIfLate(TODAY, "");
      new Notice(TODAY, true).requireReasonIfLate(TODAY, "");
    }
  }
}
