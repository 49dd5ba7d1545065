package no.samrad.circulation;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.circulation.SubstituteSheet.StandIn;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;

/** Who answers in writing: the member, or a substitute who was called in. */
class SubstituteSheetTest {

  private static final SeatId SEAT = new SeatId(6);
  private static final SeatId HEGE = new SeatId(7);
  private static final SeatId ELSE = new SeatId(12);
  private static final PersonId MEMBER = new PersonId(42);
  private static final PersonId STAND_IN = new PersonId(43);

  private static SubstituteSheet sheet(String substitute, boolean answered) {
    return new SubstituteSheet(
        SEAT,
        "Nils Fraværsen",
        "Vennesla",
        substitute,
        "",
        answered,
        List.of(
            new StandIn(HEGE, "Hege Eksempelmo", ""),
            new StandIn(ELSE, "Else Diktnes", "Odd Skisseby")));
  }

  private static Replies.Reply reply(PersonId answers, String substitute) {
    return new Replies.Reply(
        MEMBER,
        answers,
        new ReplyRow(SEAT, "Nils", SeatFunction.LEADER, "Vennesla", substitute, null, "", null));
  }

  @Test
  void a_substitute_is_called_in_while_nobody_has_answered() {
    assertThatNoException().isThrownBy(() -> sheet("", false).requireCallable(HEGE));
    assertThat(sheet("", false).free()).extracting(StandIn::seat).containsExactly(HEGE);
  }

  @Test
  void what_the_member_answered_stands() {
    assertRefused(
        CirculationRule.MEMBER_HAS_ANSWERED,
        () -> sheet("", true).requireCallable(HEGE),
        "Nils Fraværsen");
  }

  @Test
  void one_substitute_answers_for_one_member() {
    assertRefused(
        CirculationRule.ALREADY_SUBSTITUTED,
        () -> sheet("Hege Eksempelmo", false).requireCallable(HEGE),
        "Nils Fraværsen",
        "Hege Eksempelmo");
    assertRefused(
        CirculationRule.SUBSTITUTE_ANSWERS_ELSEWHERE,
        () -> sheet("", false).requireCallable(ELSE),
        "Else Diktnes",
        "Odd Skisseby");
  }

  @Test
  void whoever_is_no_substitute_of_the_member_is_not_called_in() {
    assertRefused(
        CirculationRule.NOT_THEIR_SUBSTITUTE,
        () -> sheet("", false).requireCallable(new SeatId(3)),
        "Nils Fraværsen");
  }

  @Test
  void the_member_answers_again_until_the_substitute_has() {
    assertThatNoException().isThrownBy(() -> sheet("Hege", false).requireReturnable());
    assertRefused(
        CirculationRule.SUBSTITUTE_HAS_ANSWERED,
        () -> sheet("Hege", true).requireReturnable(),
        "Hege");
    assertRefused(
        CirculationRule.NOT_SUBSTITUTED,
        () -> sheet("", false).requireReturnable(),
        "Nils Fraværsen");
  }

  @Test
  void only_whoever_answers_for_the_seat_answers() {
    assertThatNoException().isThrownBy(() -> reply(MEMBER, "").requireAnsweredBy(MEMBER));
    assertThatNoException().isThrownBy(() -> reply(STAND_IN, "Hege").requireAnsweredBy(STAND_IN));
    assertRefused(
        CirculationRule.SUBSTITUTE_ANSWERS,
        () -> reply(STAND_IN, "Hege").requireAnsweredBy(MEMBER),
        "Hege");
    assertRefused(
        CirculationRule.NOT_YOUR_SEAT, () -> reply(MEMBER, "").requireAnsweredBy(STAND_IN));
  }

  @Test
  void a_substitute_votes_and_does_not_preside() {
    assertThat(reply(STAND_IN, "Hege").row().votesAs()).isEqualTo(SeatFunction.SUBSTITUTE);
    assertThat(reply(MEMBER, "").row().votesAs()).isEqualTo(SeatFunction.LEADER);
  }

  @Test
  void why_is_said_in_a_few_words() {
    assertRefused(
        CirculationRule.SUBSTITUTE_MISSING, () -> new SubstituteCall(SEAT, null, "Ferie"));
    assertRefused(CirculationRule.REASON_MISSING, () -> new SubstituteCall(SEAT, HEGE, "  "));
    assertRefused(
        CirculationRule.REASON_TOO_LONG,
        () -> new SubstituteCall(SEAT, HEGE, "x".repeat(301)),
        300);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> new SubstituteCall(SEAT, HEGE, "01010050053"));
    assertThat(new SubstituteCall(SEAT, HEGE, " På  ferie ").reason()).isEqualTo("På ferie");
  }
}
