package no.samrad.reporting;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.indicator.FigureSpan;

/**
 * Everybody who came and everybody who was lost in an area through a day, by quarter: the smallest
 * time a period has, so that all periods are sums of the same. Quarters in which nobody came or
 * left need no place.
 */
record StayHistory(List<Event> events) {

  private static final int MONTHS = 3;
  private static final String NEW = "NEW";
  private static final String TRANSFERRED = "TRANSFERRED";
  private static final String GONE_ON = "_ON";

  /**
   * @param event CAME or LOST
   * @param quarter such as 2025Q1
   * @param kind how she came, or in which phase she was lost
   */
  record Event(String event, String quarter, String kind, long cases) {

    private String place() {
      return quarter + "/" + kind;
    }
  }

  /** Places of a table and how many there are in each. */
  record Places(List<String> members, Map<List<String>, Long> cells) {}

  StayHistory {
    events = List.copyOf(events);
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  /** Those referred and included here in the time. */
  Places cameIn(FigureSpan span) {
    Set<String> quarters = quarters(span);
    return places(
        each -> each.kind().startsWith(NEW) && quarters.contains(each.quarter()),
        "CAME",
        named(quarters, List.of(NEW)));
  }

  /** All who came and have not gone on in another area. */
  Places cameSoFar(FigureSpan span) {
    return places(
        each -> !each.kind().endsWith(GONE_ON), "CAME", named(quarters(span), List.of(NEW)));
  }

  Places lostSoFar(FigureSpan span) {
    return places(each -> true, "LOST", named(quarters(span), phases()));
  }

  Places lostIn(FigureSpan span) {
    Set<String> quarters = quarters(span);
    return places(each -> quarters.contains(each.quarter()), "LOST", named(quarters, phases()));
  }

  private static List<String> phases() {
    return Stream.of(PhaseFigures.values()).map(PhaseFigures::name).toList();
  }

  private Places places(Predicate<Event> which, String event, Collection<String> anyway) {
    Set<String> members = new TreeSet<>(anyway);
    Map<List<String>, Long> cells = new LinkedHashMap<>();
    for (Event each : events) {
      if (each.event().equals(event) && which.test(each)) {
        members.add(each.place());
        cells.put(List.of(each.place()), each.cases());
      }
    }
    return new Places(List.copyOf(members), cells);
  }

  private static Set<String> named(Set<String> quarters, List<String> kinds) {
    return quarters.stream()
        .flatMap(quarter -> kinds.stream().map(kind -> quarter + "/" + kind))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> quarters(FigureSpan span) {
    return span.firstDay()
        .datesUntil(span.lastDay().plusDays(1), Period.ofMonths(1))
        .map(StayHistory::quarter)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String quarter(LocalDate day) {
    return day.getYear() + "Q" + ((day.getMonthValue() - 1) / MONTHS + 1);
  }
}
