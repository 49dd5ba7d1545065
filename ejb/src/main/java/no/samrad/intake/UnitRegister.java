package no.samrad.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import no.samrad.shared.UnitId;

/** Every number a unit ever had, in memory for as long as a file is read. */
class UnitRegister {

  private static final Comparator<LocalDate> OPEN_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Map<String, List<Carrier>> carriers;
  private final Map<UnitId, List<String>> successors;

  UnitRegister(Map<String, List<Carrier>> carriers, Map<UnitId, List<String>> successors) {
    this.carriers = carriers;
    this.successors = successors;
  }

  /**
   * A unit that carries or carried a number. Open days are null.
   *
   * @param start first day of the unit itself
   * @param end its first day no longer
   * @param lastDayOfCode until when it had the number
   */
  record Carrier(
      UnitId unit,
      String code,
      String name,
      LocalDate start,
      LocalDate end,
      LocalDate lastDayOfCode) {

    boolean existsOn(LocalDate day) {
      return !startsAfter(day) && !endedBy(day);
    }

    boolean startsAfter(LocalDate day) {
      return start != null && start.isAfter(day);
    }

    boolean endedBy(LocalDate day) {
      return end != null && !end.isAfter(day);
    }
  }

  boolean knows(String code) {
    return carriers.containsKey(code);
  }

  /** The name it had last. */
  String nameOf(String code) {
    return carriers.get(code).get(0).name();
  }

  /** The unit a number stands for on a day; the unit need not have had that number then. */
  Optional<Carrier> on(String code, LocalDate day) {
    return carriers.getOrDefault(code, List.of()).stream()
        .filter(each -> each.existsOn(day))
        .findFirst();
  }

  /** The last unit that had the number. */
  Carrier last(String code) {
    return carriers.get(code).stream()
        .max(Comparator.comparing(Carrier::end, OPEN_LAST))
        .orElseThrow();
  }

  /** Each unit with the number it had last. */
  Map<UnitId, Carrier> byUnit() {
    return carriers.values().stream()
        .flatMap(List::stream)
        .collect(
            Collectors.toMap(
                Carrier::unit,
                each -> each,
                BinaryOperator.maxBy(Comparator.comparing(Carrier::lastDayOfCode, OPEN_LAST))));
  }

  /** Who took over, as "1508 Ålesund". */
  List<String> successorsOf(UnitId unit) {
    return successors.getOrDefault(unit, List.of());
  }
}
