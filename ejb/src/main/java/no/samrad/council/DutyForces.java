package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;

/** How every rule holds in NFP councils of a type, on every day, as the reference data say. */
public record DutyForces(CouncilType type, List<Term> terms) implements Serializable {

  public DutyForces {
    terms = List.copyOf(terms);
  }

  /** How a rule holds for a time. */
  public record Term(CouncilDuty duty, DutyForce force, Period during) implements Serializable {

    private boolean enforces(CouncilDuty wanted) {
      return duty == wanted && force == DutyForce.ENFORCED;
    }
  }

  /** Whether a rule holds on a day: what breaks it is refused, or shown. */
  public boolean enforces(CouncilDuty duty, LocalDate day) {
    return of(duty, day) == DutyForce.ENFORCED;
  }

  /** Whether it holds on some of these days. */
  boolean enforces(CouncilDuty duty, Period during) {
    return terms.stream().anyMatch(each -> each.enforces(duty) && each.during().overlaps(during));
  }

  public DutyForce of(CouncilDuty duty, LocalDate day) {
    return terms.stream()
        .filter(each -> each.duty() == duty && each.during().includes(day))
        .map(Term::force)
        .findFirst()
        .orElse(DutyForce.NOT_ASKED);
  }

  /** Nobody else may have the function on some day of these two, which overlap. */
  boolean allowsOnlyOne(SeatFunction function, Period one, Period other) {
    return function.onlyOneBy() != null
        && terms.stream()
            .filter(each -> each.enforces(function.onlyOneBy()))
            .anyMatch(each -> each.during().overlaps(one) && each.during().overlaps(other));
  }

  /** Nobody else may have the function when these days end; without an end: at last. */
  boolean allowsOnlyOneAtTheEndOf(SeatFunction function, Period during) {
    return function.onlyOneBy() != null
        && terms.stream()
            .filter(each -> each.enforces(function.onlyOneBy()))
            .anyMatch(
                each ->
                    during
                        .lastDay()
                        .map(each.during()::includes)
                        .orElse(each.during().isOpenEnded()));
  }
}
