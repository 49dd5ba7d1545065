package no.samrad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.intake.DatedText.NameUse;

/** What a file does to the register: in the book at once, and as changes somebody can read. */
final class UnitEdits {

  private final UnitBook book;
  private final List<PlannedChange> changes = new ArrayList<>();
  private long same;

  UnitEdits(UnitBook book) {
    this.book = book;
  }

  void start(RegisteredUnit unit, String code, List<Named> names) {
    LocalDate day = unit.from();
    names.forEach(
        each -> unit.add(DatedText.name(each.language(), NameUse.OFFICIAL, each.name(), day)));
    book.start(unit, code, day);
    Subject subject = new Subject(unit, code, unit.nameOn(day));
    note(ChangeKind.UNIT_NEW, subject, day, "", unit.allNamesOn(day));
  }

  /** A name in a language. */
  record Named(String language, String name) {}

  void end(RegisteredUnit unit, LocalDate day, String successors) {
    Subject subject = before(unit, day);
    unit.end(day);
    note(ChangeKind.UNIT_ENDED, subject, day, "", successors);
  }

  /** To be followed by {@link #beginCode}, when every number that ends that day has ended. */
  void endCode(RegisteredUnit unit, String next, LocalDate day) {
    Subject subject = before(unit, day);
    unit.endCode(day);
    note(ChangeKind.RENUMBERED, subject, day, subject.code(), next);
  }

  void beginCode(RegisteredUnit unit, String code, LocalDate day) {
    book.number(unit, code, day);
  }

  void link(RegisteredUnit predecessor, RegisteredUnit successor, LocalDate day, String label) {
    book.link(predecessor, successor, day);
    note(ChangeKind.LINKED, before(predecessor, day), day, "", label);
  }

  void rename(RegisteredUnit unit, List<Named> names, LocalDate day) {
    Subject subject = before(unit, day);
    String old = unit.allNamesOn(day);
    names.forEach(each -> unit.rename(each.language(), each.name(), day));
    note(ChangeKind.RENAMED, subject, day, old, unit.allNamesOn(day));
  }

  void keepName(RegisteredUnit unit, String name, LocalDate day) {
    note(ChangeKind.NAME_KEPT, at(unit, day), day, unit.allNamesOn(day), name);
  }

  void missing(RegisteredUnit unit, LocalDate day) {
    note(ChangeKind.CODE_MISSING, at(unit, day), day, "", "");
  }

  /** Counts what says nothing new. */
  void same(long rows) {
    same += rows;
  }

  private record Subject(RegisteredUnit unit, String code, String name) {}

  /** As it is called the day before. */
  private static Subject before(RegisteredUnit unit, LocalDate day) {
    return unit.codeOn(day.minusDays(1)).isPresent() ? at(unit, day.minusDays(1)) : at(unit, day);
  }

  private static Subject at(RegisteredUnit unit, LocalDate day) {
    String code =
        unit.codeOn(day)
            .or(() -> unit.codes().stream().findFirst())
            .map(DatedText::text)
            .orElse("");
    return new Subject(unit, code, unit.nameOn(day));
  }

  private void note(ChangeKind kind, Subject of, LocalDate day, String from, String to) {
    changes.add(
        new PlannedChange(kind, of.unit().id(), of.code(), of.name(), day.toString(), from, to));
  }

  List<PlannedChange> changes() {
    return changes;
  }

  long sameCount() {
    return same;
  }
}
