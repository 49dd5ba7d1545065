package no.samrad.participation;

import static no.samrad.participation.ParticipationFixture.AGDER;
import static no.samrad.participation.ParticipationFixture.OSLO;
import static no.samrad.participation.ParticipationFixture.REFERRED;
import static no.samrad.participation.ParticipationFixture.RISOR;
import static no.samrad.participation.ParticipationFixture.TWO;
import static no.samrad.participation.ParticipationFixture.day;
import static no.samrad.participation.ParticipationFixture.referred;
import static no.samrad.participation.ParticipationFixture.referredAt;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipationTest {

  @Nested
  class Assessing {

    @Test
    void somebody_for_whom_it_is_meant_is_offered_a_place() {
      Participation her = referred().offered().build();

      assertThat(her.state()).isEqualTo(ParticipationState.ASSESSED);
      assertThat(her.outcome()).isNull();
    }

    @Test
    void somebody_for_whom_it_is_not_meant_has_come_to_the_end() {
      Participation her = referred().build();

      her.assess(Verdict.NOT_ELIGIBLE, day(5));

      assertThat(her.state()).isEqualTo(ParticipationState.ENDED);
      assertThat(her.outcome()).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void it_is_done_once_and_not_before_the_referral() {
      assertRefused(
          ParticipationRule.ALREADY_ASSESSED,
          () -> referred().offered().build().assess(Verdict.WAITING, day(6)));
      assertRefused(
          ParticipationRule.DAY_TOO_EARLY,
          () -> referred().build().assess(Verdict.OFFERED, REFERRED.minusDays(1)));
    }

    @Test
    void whoever_waits_is_offered_a_place_later() {
      Participation her = referred().build();
      her.assess(Verdict.WAITING, day(5));

      assertRefused(ParticipationRule.NOT_OFFERED, () -> her.explore(day(6)));
      her.offer(day(30));
      her.explore(day(31));

      assertThat(her.state()).isEqualTo(ParticipationState.EXPLORING);
      assertRefused(ParticipationRule.ALREADY_OFFERED, () -> her.offer(day(32)));
    }
  }

  @Nested
  class Including {

    @Test
    void two_conversations_and_consent_lead_to_inclusion() {
      Participation her = referred().included().build();

      assertThat(her.state()).isEqualTo(ParticipationState.INCLUDED);
      assertThat(her.outcome()).isEqualTo("INCLUDED");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void one_conversation_is_too_few(long conversations) {
      Participation her = referred().consented().build();

      assertRefused(
          ParticipationRule.TOO_FEW_CONVERSATIONS,
          () -> her.include(day(24), new TalksHeld(conversations, TWO)));
    }

    @Test
    void without_consent_nobody_is_included() {
      Participation her = referred().explored().build();

      assertRefused(
          ParticipationRule.CONSENT_MISSING, () -> her.include(day(24), new TalksHeld(TWO, TWO)));
    }

    @Test
    void no_step_is_taken_before_the_one_that_leads_to_it() {
      assertRefused(ParticipationRule.NOT_ASSESSED, () -> referred().build().explore(day(1)));
      assertRefused(ParticipationRule.NOT_ASSESSED, () -> referred().build().consent(day(1)));
      assertRefused(
          ParticipationRule.DAY_TOO_EARLY, () -> referred().offered().build().explore(day(4)));
      assertRefused(
          ParticipationRule.DAY_TOO_EARLY, () -> referred().explored().build().consent(day(4)));
      assertRefused(
          ParticipationRule.DAY_TOO_EARLY,
          () -> referred().consented().build().include(day(21), new TalksHeld(TWO, TWO)));
    }

    @Test
    void each_step_is_taken_once() {
      assertRefused(
          ParticipationRule.ALREADY_CONSENTED,
          () -> referred().consented().build().consent(day(23)));
      assertRefused(
          ParticipationRule.ALREADY_INCLUDED,
          () -> referred().included().build().include(day(25), new TalksHeld(TWO, TWO)));
      assertRefused(
          ParticipationRule.ALREADY_INCLUDED, () -> referred().included().build().explore(day(25)));
    }
  }

  @Nested
  class Closing {

    @ParameterizedTest
    @ValueSource(
        strings = {"DECLINED", "NOT_REACHED", "STUDY_CONTROL", "MOVED_BEFORE", "PREGNANCY_ENDED"})
    void before_inclusion_it_may_come_to_nothing_at_any_step(String outcome) {
      Participation early = referred().build();
      Participation late = referred().consented().build();

      early.close(outcome, day(3));
      late.close(outcome, day(30));

      assertThat(early.outcome()).isEqualTo(outcome);
      assertThat(late.state()).isEqualTo(ParticipationState.ENDED);
    }

    @Test
    void whoever_has_a_place_does_not_lack_one() {
      assertRefused(
          ParticipationRule.HAS_A_PLACE,
          () -> referred().offered().build().close("NO_CAPACITY", day(9)));
    }

    @Test
    void after_inclusion_it_ends_for_a_reason() {
      assertRefused(
          ParticipationRule.ALREADY_INCLUDED,
          () -> referred().included().build().close("DECLINED", day(30)));
    }

    @Test
    void what_has_ended_takes_no_step() {
      Participation her = referred().build();
      her.close("DECLINED", day(3));

      assertRefused(ParticipationRule.ENDED, () -> her.assess(Verdict.OFFERED, day(5)));
      assertRefused(ParticipationRule.ENDED, () -> her.close("NOT_REACHED", day(5)));
    }
  }

  @Nested
  class Ending_it {

    @Test
    void it_is_completed_at_age_two_and_not_a_day_before() {
      Participation her = referred().born().build();
      Ending early = completed(179);

      assertRefused(ParticipationRule.TOO_YOUNG, () -> her.end(early, 24));
      her.end(
          new Ending(day(180).plusMonths(24), "COMPLETED", HandoverStatus.NOT_NEEDED, Set.of()),
          24);

      assertThat(her.endReason()).isEqualTo("COMPLETED");
      assertThat(her.reached().handover()).isEqualTo("NOT_NEEDED");
    }

    private Ending completed(int days) {
      return new Ending(day(days).plusMonths(24), "COMPLETED", HandoverStatus.NOT_NEEDED, Set.of());
    }

    @Test
    void nobody_completes_whose_child_is_not_born() {
      Participation her = referred().included().build();

      assertRefused(ParticipationRule.NOT_BORN, () -> her.end(completed(180), 24));
    }

    @Test
    void completing_says_what_happens_next() {
      assertRefused(
          ParticipationRule.HANDOVER_MISSING,
          () -> new Ending(day(900), "COMPLETED", null, Set.of()));
      assertRefused(
          ParticipationRule.SERVICE_MISSING,
          () -> new Ending(day(900), "COMPLETED", HandoverStatus.AGREED, Set.of()));
    }

    @Test
    void somebody_may_leave_before() {
      Participation her = referred().included().build();

      her.end(new Ending(day(60), "OWN_WISH", null, Set.of()), 24);

      assertThat(her.state()).isEqualTo(ParticipationState.ENDED);
      assertThat(her.outcome()).isEqualTo("INCLUDED");
    }

    @Test
    void a_transfer_has_its_own_way() {
      assertRefused(
          ParticipationRule.ENDS_BY_A_TRANSFER,
          () -> new Ending(day(60), "TRANSFERRED", null, Set.of()));
    }

    @Test
    void only_who_was_included_leaves() {
      assertRefused(
          ParticipationRule.NOT_INCLUDED,
          () ->
              referred()
                  .consented()
                  .build()
                  .end(new Ending(day(60), "OWN_WISH", null, Set.of()), 24));
    }
  }

  @Nested
  class Transfer {

    @Test
    void it_ends_here_and_goes_on_there_on_the_same_day() {
      Participation here = referred().born().build();

      Participation there =
          here.transfer(new Residence(OSLO, RISOR), new Pseudonym("222-222"), day(300));

      assertThat(here.endReason()).isEqualTo("TRANSFERRED");
      assertThat(here.reached().endedOn()).isEqualTo(day(300));
      assertThat(there.area()).isEqualTo(OSLO);
      assertThat(there.state()).isEqualTo(ParticipationState.INCLUDED);
      assertThat(there.reached().includedOn()).isEqualTo(day(300));
      assertThat(there.reached().birthOn()).isEqualTo(day(180));
    }

    @Test
    void its_referral_is_no_longer_put_right_here() {
      Participation here = referred().born().build();
      here.transfer(new Residence(OSLO, RISOR), new Pseudonym("222-222"), day(300));
      NewReferral said = new NewReferral(day(0), "GP", RISOR, null, true, Set.of());

      assertRefused(ParticipationRule.TRANSFERRED, () -> here.correct(said, "CRITERIA_2023"));
    }

    @Test
    void it_leads_to_another_area() {
      assertRefused(
          ParticipationRule.SAME_AREA,
          () ->
              referred()
                  .included()
                  .build()
                  .transfer(new Residence(AGDER, RISOR), new Pseudonym("222-222"), day(300)));
    }
  }

  @Nested
  class Telling {

    @Test
    void there_is_something_to_tell_once_she_was_explored_or_it_ended() {
      assertRefused(
          ParticipationRule.NOTHING_TO_TELL,
          () -> referred().offered().build().tellReferrer(day(9), new TalksHeld(1, TWO)));

      Participation her = referred().explored().build();
      her.tellReferrer(day(21), new TalksHeld(TWO, TWO));

      assertRefused(
          ParticipationRule.ALREADY_TOLD, () -> her.tellReferrer(day(22), new TalksHeld(TWO, TWO)));
    }
  }

  @Nested
  class Births {

    @Test
    void a_child_is_born_once_and_to_who_is_included() {
      assertRefused(
          ParticipationRule.NOT_INCLUDED, () -> referred().consented().build().giveBirth(day(90)));
      assertRefused(
          ParticipationRule.ALREADY_BORN, () -> referred().born().build().giveBirth(day(181)));
      assertRefused(
          ParticipationRule.DAY_TOO_EARLY, () -> referred().included().build().giveBirth(day(20)));
    }

    @Test
    void what_nobody_knew_is_learned_from_another_day() {
      Participation her = referredAt(null).build();

      assertRefused(ParticipationRule.GESTATION_MISSING, () -> her.referral().gestationOn(day(10)));
      her.referral().learn(new Gestation(120), day(10));

      assertThat(her.referral().gestationOn(REFERRED).days()).isEqualTo(110);
      assertThat(her.referral().due(day(24))).isEqualTo(day(170));
    }
  }
}
