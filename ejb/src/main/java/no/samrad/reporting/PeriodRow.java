package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.indicator.FigureSpan;

/**
 * A reporting period in a list.
 *
 * @param version to be handed back with a change
 * @param revision which set of figures it has or will have
 * @param submittedOn when it was first submitted; null when never
 * @param below how many red figures the submitted revision has; null while it is open
 */
public record PeriodRow(
    PeriodId id,
    long version,
    PeriodKind kind,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate dueOn,
    PeriodState state,
    int revision,
    LocalDate submittedOn,
    Long below)
    implements Serializable {

  /** The deadline passed before anything was submitted. */
  public boolean isLate(LocalDate today) {
    return (submittedOn == null ? today : submittedOn).isAfter(dueOn);
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(lastDay);
  }

  public boolean isBegun(LocalDate today) {
    return !today.isBefore(firstDay);
  }

  /** Of it, the days that have come. */
  FigureSpan spanUntil(LocalDate today) {
    return new FigureSpan(firstDay, today.isBefore(lastDay) ? today : lastDay);
  }
}
