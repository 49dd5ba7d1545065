package no.samrad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.intake.DatedText.NameUse;
import no.samrad.shared.SearchText;
import no.samrad.shared.UnitId;

/** A unit through time, as the register has it and as an import would leave it. */
final class RegisteredUnit {

  private static final String NORWEGIAN = "nb";

  private final long storedId;
  private final RegisteredUnit parent;
  private final LocalDate from;
  private final LocalDate storedTo;
  private final List<DatedText> codes = new ArrayList<>();
  private final List<DatedText> names = new ArrayList<>();
  private LocalDate to;
  private long givenId;

  RegisteredUnit(long id, RegisteredUnit parent, LocalDate from, LocalDate to) {
    this.storedId = id;
    this.givenId = id;
    this.parent = parent;
    this.from = from;
    this.storedTo = to;
    this.to = to;
  }

  static RegisteredUnit starting(LocalDate day, RegisteredUnit parent) {
    return new RegisteredUnit(0, parent, day, null);
  }

  void add(DatedText name) {
    names.add(name);
  }

  void number(DatedText code) {
    codes.add(code);
  }

  Optional<DatedText> codeOn(LocalDate day) {
    return codes.stream().filter(each -> each.holdsOn(day)).findFirst();
  }

  /** The official names of a day; one in each language. */
  List<DatedText> officialOn(LocalDate day) {
    return names.stream().filter(each -> each.isOfficial() && each.holdsOn(day)).toList();
  }

  /** Also other ways to write it; names given up do not count. */
  List<DatedText> namesOn(LocalDate day) {
    return names.stream()
        .filter(each -> each.use() != NameUse.FORMER && each.holdsOn(day))
        .toList();
  }

  String nameOn(LocalDate day) {
    List<DatedText> known = officialOn(day);
    return known.stream()
        .filter(each -> each.language().equals(NORWEGIAN))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .or(() -> names.stream().filter(DatedText::isOfficial).findFirst())
        .map(DatedText::text)
        .orElse("");
  }

  /** Every official name of the day, as "nb: Oslo, sma: Oslove". */
  String allNamesOn(LocalDate day) {
    return officialOn(day).stream()
        .map(each -> each.language() + ": " + each.text())
        .collect(Collectors.joining(", "));
  }

  /** A number or name that begins on the day or later. */
  Optional<DatedText> firstFrom(LocalDate day) {
    return Stream.concat(codes.stream(), names.stream())
        .filter(each -> each.use() != NameUse.FORMER && !each.beginsBefore(day))
        .findFirst();
  }

  /** With it end the number and the names it has. */
  void end(LocalDate day) {
    to = day;
    Stream.concat(codes.stream(), names.stream())
        .filter(each -> each.use() != NameUse.FORMER && each.holdsOn(day))
        .forEach(each -> each.end(day));
  }

  void endCode(LocalDate day) {
    codeOn(day).ifPresent(each -> each.end(day));
  }

  /** A name in one language gives way to another; it can still be searched for. */
  void rename(String language, String name, LocalDate day) {
    LocalDate until = null;
    for (DatedText old : officialOn(day)) {
      if (old.language().equals(language)) {
        until = old.to();
        old.end(day);
        names.add(DatedText.name(language, NameUse.FORMER, old.text(), day));
      }
    }
    DatedText next = DatedText.name(language, NameUse.OFFICIAL, name, day);
    if (until != null) {
      next.end(until);
    }
    names.add(next);
  }

  boolean isNew() {
    return storedId == 0;
  }

  boolean isEndedNow() {
    return storedId != 0 && to != null && !to.equals(storedTo);
  }

  boolean isTouched() {
    return isNew()
        || isEndedNow()
        || Stream.concat(codes.stream(), names.stream())
            .anyMatch(each -> each.isNew() || each.isEndedNow());
  }

  /** Under which it is going to be stored. */
  void identify(long id) {
    givenId = id;
  }

  long key() {
    return givenId;
  }

  /** Null while the unit is not in the register. */
  UnitId id() {
    return storedId == 0 ? null : new UnitId(storedId);
  }

  boolean isDistrict() {
    return parent != null;
  }

  RegisteredUnit parent() {
    return parent;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  List<DatedText> codes() {
    return codes;
  }

  List<DatedText> names() {
    return names;
  }

  String searchText() {
    return SearchText.of(
        Stream.concat(names.stream(), codes.stream()).map(DatedText::text).toList());
  }
}
