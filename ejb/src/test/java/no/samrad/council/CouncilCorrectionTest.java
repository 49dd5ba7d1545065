package no.samrad.council;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CouncilCorrectionTest {

  private static final DutyForces FORCES = Forces.of(CouncilType.JOINT_BOARD);
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final Mandate RIGHT = new Mandate("Rådet følger teamet.", "Sak 23/101");
  private static final Procedure USUAL = new Procedure(14, 21, Quorum.HALF, true);

  private final NfpCouncil council =
      new NfpCouncil(
          new AreaId(3),
          new NewCouncil(CouncilType.JOINT_BOARD, new Mandate("", ""), USUAL, FIRST, LAST),
          FORCES);

  @Test
  void the_mandate_becomes_what_it_was() {
    become(FIRST, LAST);

    assertThat(council.mandate()).isEqualTo(RIGHT);
  }

  @Nested
  class TheFirstDay {

    @Test
    void the_rules_it_began_with_begin_with_it() {
      become(MAY, LAST);
      assertThat(council.procedureOn(MAY.minusDays(1))).isEmpty();
      assertThat(council.procedureOn(MAY)).isPresent();

      become(FIRST.minusDays(9), LAST);
      assertThat(council.procedureOn(FIRST.minusDays(9))).isPresent();
    }

    @Test
    void nothing_in_it_begins_before() {
      seat(14, SeatFunction.MEMBER, MAY, null);
      assertRefused(CouncilRule.BEGINS_EARLIER, () -> become(MAY.plusDays(1), LAST), MAY);
      become(MAY, LAST);
    }

    @Test
    void nobody_was_counted_before() {
      council.count(new BalanceCount(4, 5), MAY, FORCES);

      assertRefused(CouncilRule.BEGINS_EARLIER, () -> become(MAY.plusDays(1), LAST), MAY);
    }

    @Test
    void not_on_the_day_the_next_rules_begin() {
      council.workBy(USUAL, council.makeRoomForProcedure(MAY));

      assertRefused(CouncilRule.BEGINS_EARLIER, () -> become(MAY, LAST), MAY);
      become(MAY.minusDays(1), LAST);
    }
  }

  @Nested
  class TheLastDay {

    @Test
    void whoever_sits_as_long_as_the_council_does_so_still() {
      Seat leader = seat(14, SeatFunction.LEADER, FIRST, null);
      Seat member = seat(16, SeatFunction.MEMBER, FIRST, MAY);

      become(FIRST, null);
      assertThat(leader.period()).isEqualTo(Period.startingOn(FIRST));
      assertThat(member.period().lastDay()).contains(MAY);
      assertThat(council.procedureOn(LAST.plusYears(1))).isPresent();

      become(FIRST, MAY);
      assertThat(leader.period().lastDay()).contains(MAY);
      assertThat(council.procedureOn(MAY.plusDays(1))).isEmpty();
    }

    @Test
    void nothing_that_has_its_own_last_day_lasts_longer() {
      seat(14, SeatFunction.MEMBER, FIRST, MAY);

      assertRefused(CouncilRule.LASTS_LONGER, () -> become(FIRST, MAY.minusDays(1)), MAY);
    }

    @Test
    void nothing_begins_after() {
      seat(14, SeatFunction.MEMBER, MAY, null);

      assertRefused(CouncilRule.BEGINS_LATER, () -> become(FIRST, MAY.minusDays(1)), MAY);
      assertRefused(SharedRule.PERIOD_RUNS_BACKWARDS, () -> become(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void nobody_is_counted_after() {
      council.count(new BalanceCount(4, 5), MAY, FORCES);

      assertRefused(CouncilRule.LASTS_LONGER, () -> become(FIRST, MAY.minusDays(1)), MAY);
    }
  }

  @Test
  void a_seat_that_never_was_goes_and_its_function_is_free() {
    Seat leader = seat(14, SeatFunction.LEADER, FIRST, null);

    council.remove(leader, FORCES);

    assertThat(council.seats()).isEmpty();
    seat(16, SeatFunction.LEADER, FIRST, null);
  }

  private void become(LocalDate from, LocalDate lastDay) {
    council.become(RIGHT, Period.throughLastDay(from, lastDay));
  }

  private Seat seat(long person, SeatFunction function, LocalDate from, LocalDate lastDay) {
    SeatDuty duty = new SeatDuty(function, new UnitId(person), null, from, lastDay);
    return council.seat(new PersonId(person), duty, FORCES);
  }
}
