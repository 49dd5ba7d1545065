package no.samrad.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.rule.Verification;
import no.samrad.team.PostFunction;

/**
 * A module of the training.
 *
 * @param takenBy who takes it
 * @param beforeStart who of them completes it before the first day of work
 */
public record ModuleRow(
    ModuleId id,
    long version,
    String name,
    LocalDate from,
    LocalDate lastDay,
    List<PostFunction> takenBy,
    List<PostFunction> beforeStart,
    Verification verification)
    implements Serializable {

  public boolean isGivenOn(LocalDate day) {
    return !from.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
  }
}
