package no.samrad.followup;

import static no.samrad.followup.CouncilWorld.AGDER;
import static no.samrad.followup.CouncilWorld.HELD_ON;
import static no.samrad.followup.CouncilWorld.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {

  private static final ClosingNote NOTE = new ClosingNote("Avtale inngått.");
  private static final ActionTask TASK =
      new ActionTask(" Møte  med jordmødrene ", new PersonId(16), null, TODAY.plusDays(3));

  private final Action action = new Action(item(MeetingStep.MINUTES), TASK);

  private static DealtItem item(MeetingStep step) {
    return new DealtItem(new ItemId(1), AGDER, new CouncilId(1), HELD_ON, step);
  }

  @Nested
  class Task {

    @Test
    void it_is_one_line() {
      assertThat(TASK.words()).isEqualTo("Møte med jordmødrene");
    }

    @Test
    void it_says_something_and_not_too_much() {
      assertRefused(FollowupRule.TASK_MISSING, () -> task("  "));
      assertRefused(FollowupRule.TASK_TOO_LONG, () -> task("å".repeat(501)), 500);
      assertThat(task("å".repeat(500)).words()).hasSize(500);
    }

    @Test
    void it_names_nobody_by_number() {
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> task("Ring " + IdentityNumbers.BIRTH_NUMBER));
    }

    private static ActionTask task(String words) {
      return new ActionTask(words, null, null, null);
    }
  }

  @Nested
  class FromAnItem {

    @ParameterizedTest
    @EnumSource(
        value = MeetingStep.class,
        names = {"STARTED", "MINUTES", "APPROVED"})
    void whose_meeting_has_begun(MeetingStep step) {
      item(step).requireStarted();
    }

    @ParameterizedTest
    @EnumSource(
        value = MeetingStep.class,
        names = {"PLANNED", "CALLED", "CANCELLED"})
    void not_before_and_not_from_one_that_is_not_held(MeetingStep step) {
      assertRefused(FollowupRule.MEETING_NOT_STARTED, () -> item(step).requireStarted());
    }

    @Test
    void is_not_due_before_the_meeting() {
      DealtItem item = item(MeetingStep.STARTED);
      item.requireInTime(null);
      item.requireInTime(HELD_ON);

      assertRefused(
          FollowupRule.DUE_BEFORE_MEETING, () -> item.requireInTime(HELD_ON.minusDays(1)), HELD_ON);
    }
  }

  @Nested
  class Closing {

    @Test
    void it_is_open_until_it_is_done() {
      assertThat(action.state()).isEqualTo(ActionState.OPEN);

      action.close(ActionState.DONE, NOTE, TODAY);

      assertThat(action.state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void what_is_closed_is_neither_closed_again_nor_changed() {
      action.close(ActionState.DROPPED, NOTE, TODAY);

      assertRefused(
          FollowupRule.ALREADY_CLOSED,
          () -> action.close(ActionState.DONE, NOTE, TODAY),
          ActionState.DROPPED,
          TODAY);
      assertRefused(FollowupRule.ALREADY_CLOSED, () -> action.change(TASK));
    }

    @Test
    void it_can_be_opened_again_once_it_was_closed() {
      assertRefused(FollowupRule.STILL_OPEN, action::reopen);
      action.close(ActionState.DONE, NOTE, TODAY);

      action.reopen();
      action.change(TASK);

      assertThat(action.state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void a_note_has_a_limit() {
      assertRefused(FollowupRule.NOTE_TOO_LONG, () -> new ClosingNote("a".repeat(1001)), 1000);
      assertThat(new ClosingNote(null).text()).isEmpty();
    }
  }
}
