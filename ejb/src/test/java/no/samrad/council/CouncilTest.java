package no.samrad.council;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CouncilTest {

  private static final AreaId AGDER = new AreaId(3);
  private static final UnitId ARENDAL = new UnitId(1);
  private static final UnitId GRIMSTAD = new UnitId(2);
  private static final PersonId MARIT = new PersonId(14);
  private static final PersonId SOLVEIG = new PersonId(16);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final Mandate NOTHING_MORE = new Mandate("", "");
  private static final DutyForces FORCES = Forces.of(CouncilType.ADMINISTRATIVE);
  private static final Procedure USUAL = new Procedure(14, 21, Quorum.HALF, true);

  @Nested
  class TheTypeDecides {

    @ParameterizedTest
    @EnumSource(CouncilType.class)
    void one_leader_everywhere(CouncilType type) {
      NfpCouncil council = council(type);
      DutyForces forces = Forces.of(type);
      council.seat(MARIT, duty(SeatFunction.LEADER, ARENDAL, FIRST, MAY), forces);

      assertRefused(
          CouncilRule.FUNCTION_TAKEN_UNTIL,
          () -> council.seat(SOLVEIG, duty(SeatFunction.LEADER, GRIMSTAD, MAY, null), forces),
          SeatFunction.LEADER,
          FIRST,
          MAY);
      council.seat(SOLVEIG, duty(SeatFunction.LEADER, GRIMSTAD, MAY.plusDays(1), null), forces);
    }

    @ParameterizedTest(name = "{0}: deputy {1}, secretary {2}")
    @CsvSource({"ADMINISTRATIVE,true,false", "JOINT_BOARD,true,true", "OTHER,false,false"})
    void whether_there_is_one_deputy_and_one_secretary(
        CouncilType type, boolean deputy, boolean secretary) {
      assertThat(onlyOne(type, SeatFunction.DEPUTY_LEADER)).isEqualTo(deputy);
      assertThat(onlyOne(type, SeatFunction.SECRETARY)).isEqualTo(secretary);
      assertThat(onlyOne(type, SeatFunction.MEMBER)).isFalse();
      assertThat(onlyOne(type, SeatFunction.SUBSTITUTE)).isFalse();
    }

    private boolean onlyOne(CouncilType type, SeatFunction function) {
      Period during = Period.throughLastDay(FIRST, LAST);
      return Forces.of(type).allowsOnlyOne(function, during, during)
          && Forces.of(type).allowsOnlyOneAtTheEndOf(function, during);
    }

    @Test
    void an_elected_board_needs_a_quorum_and_notice() {
      Procedure none = new Procedure(14, 21, Quorum.NONE, true);
      Procedure atOnce = new Procedure(0, 0, Quorum.HALF, true);

      assertRefused(CouncilRule.QUORUM_REQUIRED, () -> council(CouncilType.JOINT_BOARD, none));
      assertRefused(CouncilRule.NOTICE_REQUIRED, () -> council(CouncilType.JOINT_BOARD, atOnce));
      council(CouncilType.ADMINISTRATIVE, none);
      council(CouncilType.OTHER, atOnce);
    }

    @Test
    void a_balance_is_counted_only_where_the_law_asks() {
      BalanceCount count = new BalanceCount(4, 5);

      assertRefused(
          CouncilRule.BALANCE_NOT_ASKED,
          () -> council(CouncilType.ADMINISTRATIVE).count(count, MAY, FORCES));
      NfpCouncil board = council(CouncilType.JOINT_BOARD);
      DutyForces law = Forces.of(CouncilType.JOINT_BOARD);
      board.count(count, MAY, law);
      board.count(new BalanceCount(5, 4), MAY, law);
      assertThat(board.balanceCountedOn(MAY)).contains(new BalanceCount(5, 4));
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL_UNTIL, () -> board.count(count, FIRST.minusDays(1), law));
    }
  }

  @Nested
  class Seats {

    private final NfpCouncil council = council(CouncilType.ADMINISTRATIVE);

    @Test
    void a_seat_without_a_last_day_lasts_as_long_as_the_council() {
      Seat seat = council.seat(MARIT, duty(SeatFunction.MEMBER, ARENDAL, MAY, null), FORCES);

      assertThat(seat.period()).isEqualTo(Period.throughLastDay(MAY, LAST));
    }

    @Test
    void it_lies_within_the_days_of_the_council() {
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL_UNTIL,
          () ->
              council.seat(
                  MARIT, duty(SeatFunction.MEMBER, ARENDAL, FIRST.minusDays(1), null), FORCES),
          FIRST,
          LAST);
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL_UNTIL,
          () ->
              council.seat(
                  MARIT, duty(SeatFunction.MEMBER, ARENDAL, LAST.plusDays(1), null), FORCES));
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL_UNTIL,
          () ->
              council.seat(
                  MARIT, duty(SeatFunction.MEMBER, ARENDAL, MAY, LAST.plusDays(1)), FORCES));
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL,
          () ->
              endless()
                  .seat(
                      MARIT, duty(SeatFunction.MEMBER, ARENDAL, FIRST.minusDays(1), null), FORCES));
    }

    @Test
    void it_does_not_end_before_it_begins() {
      assertRefused(
          SharedRule.PERIOD_RUNS_BACKWARDS,
          () ->
              council.seat(
                  MARIT, duty(SeatFunction.MEMBER, ARENDAL, MAY, MAY.minusDays(1)), FORCES));
    }

    @Test
    void one_person_sits_once_for_a_unit_but_may_sit_for_two() {
      council.seat(MARIT, duty(SeatFunction.MEMBER, ARENDAL, FIRST, MAY), FORCES);

      assertRefused(
          CouncilRule.SITS_ALREADY_UNTIL,
          () -> council.seat(MARIT, duty(SeatFunction.SUBSTITUTE, ARENDAL, MAY, null), FORCES),
          FIRST,
          MAY);
      Seat other = council.seat(MARIT, duty(SeatFunction.MEMBER, GRIMSTAD, FIRST, LAST), FORCES);
      assertThat(other.right().unit()).isEqualTo(GRIMSTAD);
      council.seat(MARIT, duty(SeatFunction.MEMBER, ARENDAL, MAY.plusDays(1), null), FORCES);
    }

    @Test
    void what_is_missing_is_named() {
      assertRefused(
          CouncilRule.FUNCTION_MISSING,
          () -> council.seat(MARIT, duty(null, ARENDAL, MAY, null), FORCES));
      assertRefused(
          CouncilRule.UNIT_MISSING,
          () -> council.seat(MARIT, duty(SeatFunction.MEMBER, null, MAY, null), FORCES));
      assertRefused(
          CouncilRule.SECRETARY_HAS_NO_UNIT,
          () -> council.seat(MARIT, duty(SeatFunction.SECRETARY, ARENDAL, MAY, null), FORCES));
    }

    @Test
    void only_a_substitute_stands_in() {
      SeatDuty wrong = new SeatDuty(SeatFunction.MEMBER, ARENDAL, new SeatId(1), MAY, null);

      assertRefused(CouncilRule.NOT_A_SUBSTITUTE, () -> council.seat(MARIT, wrong, FORCES));
    }

    @Test
    void it_ends_once() {
      Seat seat = council.seat(MARIT, duty(SeatFunction.MEMBER, ARENDAL, FIRST, null), FORCES);

      seat.endOn(MAY);

      assertThat(seat.period().lastDay()).contains(MAY);
      assertRefused(CouncilRule.ALREADY_ENDED, () -> seat.endOn(MAY.plusDays(1)), MAY);
      assertRefused(SharedRule.PERIOD_RUNS_BACKWARDS, () -> seat.endOn(FIRST.minusDays(1)));
    }

    @Test
    void correcting_it_asks_the_others_and_not_itself() {
      Seat leader = council.seat(MARIT, duty(SeatFunction.LEADER, ARENDAL, FIRST, MAY), FORCES);
      Seat member = council.seat(SOLVEIG, duty(SeatFunction.MEMBER, GRIMSTAD, FIRST, null), FORCES);

      council.correct(leader, duty(SeatFunction.LEADER, ARENDAL, FIRST, LAST), FORCES);
      assertRefused(
          CouncilRule.FUNCTION_TAKEN_UNTIL,
          () -> council.correct(member, duty(SeatFunction.LEADER, GRIMSTAD, MAY, null), FORCES));
      assertThat(member.function()).isEqualTo(SeatFunction.MEMBER);
    }
  }

  @Nested
  class RulesOfProcedure {

    @Test
    void papers_come_before_notice_is_given() {
      assertRefused(
          CouncilRule.PAPERS_AFTER_NOTICE, () -> new Procedure(14, 7, Quorum.HALF, true), 14);
      assertRefused(
          CouncilRule.NOTICE_DAYS_MISSING, () -> new Procedure(null, 7, Quorum.HALF, true));
      assertRefused(
          CouncilRule.NOTICE_DAYS_OUT_OF_RANGE, () -> new Procedure(61, 61, Quorum.HALF, true), 60);
      assertRefused(
          CouncilRule.NOTICE_DAYS_OUT_OF_RANGE, () -> new Procedure(-1, 7, Quorum.HALF, true));
      assertRefused(
          CouncilRule.PAPER_DAYS_MISSING, () -> new Procedure(7, null, Quorum.HALF, true));
      assertRefused(
          CouncilRule.PAPER_DAYS_OUT_OF_RANGE, () -> new Procedure(7, 91, Quorum.HALF, true), 90);
      assertRefused(CouncilRule.QUORUM_MISSING, () -> new Procedure(7, 14, null, true));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
      "NONE,9,0",
      "HALF,9,5",
      "HALF,8,4",
      "MORE_THAN_HALF,8,5",
      "MORE_THAN_HALF,9,5",
      "TWO_THIRDS,9,6",
      "TWO_THIRDS,10,7",
      "HALF,0,0"
    })
    void a_quorum_is_counted_upwards(Quorum quorum, int members, int needed) {
      assertThat(quorum.neededOf(members)).isEqualTo(needed);
    }

    @Test
    void others_hold_from_a_day_and_what_was_before_stays() {
      NfpCouncil council = council(CouncilType.ADMINISTRATIVE);
      Procedure shorter = new Procedure(7, 10, Quorum.MORE_THAN_HALF, false);

      council.workBy(shorter, council.makeRoomForProcedure(MAY));

      assertThat(council.procedureOn(MAY.minusDays(1)).orElseThrow().procedure()).isEqualTo(USUAL);
      assertThat(council.procedureOn(LAST).orElseThrow().procedure()).isEqualTo(shorter);
      assertThat(council.procedureOn(LAST.plusDays(1))).isEmpty();
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL_UNTIL, () -> council.makeRoomForProcedure(LAST.plusDays(1)));
    }
  }

  @Nested
  class Values {

    @Test
    void a_mandate_has_a_longest_length_and_names_nobody_by_number() {
      assertRefused(CouncilRule.MANDATE_TOO_LONG, () -> new Mandate("a".repeat(4001), ""), 4000);
      assertRefused(CouncilRule.DOCUMENT_TOO_LONG, () -> new Mandate("", "a".repeat(301)), 300);
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> new Mandate("Leder er " + IdentityNumbers.BIRTH_NUMBER, ""));
    }

    @Test
    void a_balance_counts_somebody() {
      assertRefused(CouncilRule.BALANCE_MISSING, () -> new BalanceCount(null, 3));
      assertRefused(CouncilRule.BALANCE_MISSING, () -> new BalanceCount(0, 0));
      assertRefused(CouncilRule.BALANCE_OUT_OF_RANGE, () -> new BalanceCount(-1, 3));
      assertRefused(CouncilRule.BALANCE_OUT_OF_RANGE, () -> new BalanceCount(1, 1000), 999);
      assertThat(new BalanceCount(4, 5).total()).isEqualTo(9);
    }
  }

  @Nested
  class Ending {

    private final NfpCouncil council = council(CouncilType.ADMINISTRATIVE);

    @Test
    void all_that_would_last_longer_ends_with_it() {
      Seat longer = council.seat(MARIT, duty(SeatFunction.LEADER, ARENDAL, FIRST, null), FORCES);
      Seat shorter = council.seat(SOLVEIG, duty(SeatFunction.MEMBER, GRIMSTAD, FIRST, MAY), FORCES);

      assertThat(council.seatsBeyond(MAY.plusDays(1))).containsExactly(longer);
      council.endOn(MAY.plusDays(1));

      assertThat(council.period().lastDay()).contains(MAY.plusDays(1));
      assertThat(longer.period().lastDay()).contains(MAY.plusDays(1));
      assertThat(shorter.period().lastDay()).contains(MAY);
      assertThat(council.procedureOn(MAY.plusDays(1))).isPresent();
      assertThat(council.procedureOn(MAY.plusDays(2))).isEmpty();
    }

    @Test
    void not_before_something_in_it_begins() {
      council.seat(MARIT, duty(SeatFunction.LEADER, ARENDAL, MAY, null), FORCES);

      assertRefused(CouncilRule.BEGINS_LATER, () -> council.endOn(MAY.minusDays(1)), MAY);
      council.endOn(MAY);
    }

    @Test
    void not_before_its_own_first_day() {
      assertRefused(CouncilRule.BEGINS_LATER, () -> council.endOn(FIRST.minusDays(1)), FIRST);
    }

    @Test
    void not_before_rules_that_are_planned() {
      council.workBy(USUAL, council.makeRoomForProcedure(MAY));

      assertRefused(CouncilRule.BEGINS_LATER, () -> council.endOn(FIRST), MAY);
    }

    @Test
    void it_is_not_put_off() {
      assertRefused(CouncilRule.COUNCIL_ENDED, () -> council.endOn(LAST), LAST);
    }
  }

  private static NfpCouncil council(CouncilType type) {
    return council(type, USUAL);
  }

  private static NfpCouncil council(CouncilType type, Procedure procedure) {
    return new NfpCouncil(
        AGDER, new NewCouncil(type, NOTHING_MORE, procedure, FIRST, LAST), Forces.of(type));
  }

  private static NfpCouncil endless() {
    return new NfpCouncil(
        AGDER, new NewCouncil(CouncilType.OTHER, NOTHING_MORE, USUAL, FIRST, null), FORCES);
  }

  private static SeatDuty duty(
      SeatFunction function, UnitId unit, LocalDate from, LocalDate lastDay) {
    return new SeatDuty(function, unit, null, from, lastDay);
  }
}
