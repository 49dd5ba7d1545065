package no.samrad.gate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The gate of an area on a day.
 *
 * @param outside members of the day that are party to no data-processing agreement in force
 */
public record GateSheet(LocalDate day, List<Precondition> preconditions, List<String> outside)
    implements Serializable {

  public GateSheet {
    preconditions = List.copyOf(preconditions);
    outside = List.copyOf(outside);
  }

  public boolean open() {
    return preconditions.stream().allMatch(Precondition::stands);
  }

  /** What keeps it closed. */
  public List<GateCause> causes() {
    return preconditions.stream().filter(each -> !each.stands()).map(Precondition::cause).toList();
  }

  /** The next day on which an open gate closes; null when none is known. */
  public LocalDate closesOn() {
    return preconditions.stream()
        .filter(Precondition::stands)
        .map(Precondition::changesOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
