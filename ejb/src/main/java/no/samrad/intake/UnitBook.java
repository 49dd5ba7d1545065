package no.samrad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every unit with its numbers, names and successors, in memory for as long as a file is read. */
final class UnitBook {

  private final Collection<RegisteredUnit> units;
  private final Map<String, List<RegisteredUnit>> byCode = new HashMap<>();
  private final Map<Link, LocalDate> links;
  private final Map<Link, LocalDate> newLinks = new LinkedHashMap<>();

  UnitBook(Collection<RegisteredUnit> units, Map<Link, LocalDate> links) {
    this.units = new ArrayList<>(units);
    this.links = links;
    units.forEach(unit -> unit.codes().forEach(code -> index(code.text(), unit)));
  }

  /** Who took over from whom. */
  record Link(RegisteredUnit predecessor, RegisteredUnit successor) {}

  private void index(String code, RegisteredUnit unit) {
    List<RegisteredUnit> all = byCode.computeIfAbsent(code, key -> new ArrayList<>());
    if (!all.contains(unit)) {
      all.add(unit);
    }
  }

  boolean knows(String code) {
    return byCode.containsKey(code);
  }

  /** Whoever has the number on the day. */
  Optional<RegisteredUnit> carrier(String code, LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(each -> each.codeOn(day).map(DatedText::text).filter(code::equals).isPresent())
        .findFirst();
  }

  /** Whoever has the number on the day or gets it later. */
  Optional<RegisteredUnit> carrierFrom(String code, LocalDate day) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(
            each ->
                each.codes().stream()
                    .anyMatch(
                        one ->
                            one.text().equals(code) && (one.to() == null || one.to().isAfter(day))))
        .findFirst();
  }

  /** The last that had the number. */
  RegisteredUnit last(String code) {
    List<RegisteredUnit> all = byCode.get(code);
    return all.get(all.size() - 1);
  }

  List<RegisteredUnit> existingOn(LocalDate day) {
    return units.stream().filter(each -> each.codeOn(day).isPresent()).toList();
  }

  void start(RegisteredUnit unit, String code, LocalDate day) {
    units.add(unit);
    number(unit, code, day);
  }

  void number(RegisteredUnit unit, String code, LocalDate day) {
    unit.number(DatedText.number(code, day));
    index(code, unit);
  }

  boolean areLinked(RegisteredUnit predecessor, RegisteredUnit successor) {
    Link link = new Link(predecessor, successor);
    return links.containsKey(link) || newLinks.containsKey(link);
  }

  void link(RegisteredUnit predecessor, RegisteredUnit successor, LocalDate day) {
    newLinks.put(new Link(predecessor, successor), day);
  }

  Map<Link, LocalDate> newLinks() {
    return newLinks;
  }

  List<RegisteredUnit> touched() {
    return units.stream().filter(RegisteredUnit::isTouched).toList();
  }
}
