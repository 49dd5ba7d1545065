package no.samrad.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** The seats of a council side by side: says whether there is room for one more. */
record SeatChart(List<Seat> seats, DutyForces forces) {

  static SeatChart of(List<Seat> seats, DutyForces forces) {
    return new SeatChart(List.copyOf(seats), forces);
  }

  SeatChart without(Seat seat) {
    return new SeatChart(seats.stream().filter(each -> !each.equals(seat)).toList(), forces);
  }

  private Optional<Seat> find(SeatId wanted) {
    return seats.stream().filter(each -> each.is(wanted)).findFirst();
  }

  void requireRoom(PersonId person, SeatDuty duty, Period during) {
    requireWhole(duty);
    requireStandingIn(duty, during);
    second(duty, during).ifPresent(SeatChart::refuseSecond);
    again(person, duty, during).ifPresent(SeatChart::refuseAgain);
  }

  /** Nobody has taken the function meanwhile, and the person does not sit for the unit already. */
  boolean hasRoom(PersonId person, SeatDuty duty, Period during) {
    return second(duty, during).or(() -> again(person, duty, during)).isEmpty();
  }

  /** Somebody who has the function where only one may. */
  private Optional<Seat> second(SeatDuty duty, Period during) {
    return seats.stream()
        .filter(each -> each.function() == duty.function())
        .filter(each -> each.period().overlaps(during))
        .filter(each -> forces.allowsOnlyOne(duty.function(), each.period(), during))
        .findFirst();
  }

  /** Where the person sits for the unit already. */
  private Optional<Seat> again(PersonId person, SeatDuty duty, Period during) {
    return seats.stream()
        .filter(each -> each.isOf(person, duty.unit()))
        .filter(each -> each.period().overlaps(during))
        .findFirst();
  }

  private static void requireWhole(SeatDuty duty) {
    if (duty.function() == null) {
      throw new RuleViolation(CouncilRule.FUNCTION_MISSING);
    }
    if (duty.function().isForUnit() && duty.unit() == null) {
      throw new RuleViolation(CouncilRule.UNIT_MISSING);
    }
    if (!duty.function().isForUnit() && duty.unit() != null) {
      throw new RuleViolation(CouncilRule.SECRETARY_HAS_NO_UNIT);
    }
    if (duty.substituteFor() != null && duty.function() != SeatFunction.SUBSTITUTE) {
      throw new RuleViolation(CouncilRule.NOT_A_SUBSTITUTE);
    }
  }

  private void requireStandingIn(SeatDuty duty, Period during) {
    if (duty.substituteFor() == null) {
      return;
    }
    Seat seat = find(duty.substituteFor()).orElseThrow(() -> new NotFound(duty.substituteFor()));
    if (!seat.function().represents()) {
      throw new RuleViolation(CouncilRule.SUBSTITUTE_FOR_NO_MEMBER);
    }
    if (!duty.unit().equals(seat.unit())) {
      throw new RuleViolation(CouncilRule.SUBSTITUTE_OF_ANOTHER_UNIT);
    }
    if (!seat.period().overlaps(during)) {
      throw new RuleViolation(CouncilRule.SUBSTITUTE_ON_OTHER_DAYS);
    }
  }

  /** Those who stand in for a seat stand in for its unit. */
  void requireSubstitutesFit(Seat corrected, SeatDuty duty) {
    boolean still = duty.function().represents() && corrected.unit().equals(duty.unit());
    if (!still) {
      requireNoSubstitutes(corrected);
    }
  }

  void requireNoSubstitutes(Seat seat) {
    if (seats.stream().anyMatch(each -> each.isSubstituteFor(seat))) {
      throw new RuleViolation(CouncilRule.HAS_SUBSTITUTES);
    }
  }

  private static void refuseSecond(Seat held) {
    LocalDate first = held.period().firstDay().orElseThrow();
    throw held.period()
        .lastDay()
        .map(
            last ->
                new RuleViolation(CouncilRule.FUNCTION_TAKEN_UNTIL, held.function(), first, last))
        .orElseGet(() -> new RuleViolation(CouncilRule.FUNCTION_TAKEN, held.function(), first));
  }

  private static void refuseAgain(Seat held) {
    LocalDate first = held.period().firstDay().orElseThrow();
    throw held.period()
        .lastDay()
        .map(last -> new RuleViolation(CouncilRule.SITS_ALREADY_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(CouncilRule.SITS_ALREADY, first));
  }
}
