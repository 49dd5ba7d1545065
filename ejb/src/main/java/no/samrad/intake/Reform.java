package no.samrad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.intake.UnitEdits.Named;

/**
 * Everything that happens to numbers on one day. Only together do the rows say what a row means: a
 * number that becomes one other is the same unit renumbered; where several become one, or one
 * becomes several, units end and begin. A number that was there before and stays takes others in.
 */
final class Reform {

  private final LocalDate day;
  private final UnitBook book;
  private final UnitEdits edits;
  private final RegisterCheck check;
  private final Map<String, Set<String>> newOf = new HashMap<>();
  private final Map<String, Set<String>> oldOf = new HashMap<>();
  private final Map<String, String> nameOf = new HashMap<>();
  private final Map<String, Optional<RegisteredUnit>> successors = new HashMap<>();
  private final Set<RegisteredUnit> ended = new HashSet<>();
  private final List<Runnable> endings = new ArrayList<>();
  private final List<Runnable> starts = new ArrayList<>();
  private final List<Runnable> beginnings = new ArrayList<>();
  private final Map<CodeChange, Runnable> naming = new LinkedHashMap<>();
  private final Set<CodeChange> known = new HashSet<>();
  private final Problems problems;

  Reform(LocalDate day, UnitBook book, UnitEdits edits, Problems problems) {
    this.day = day;
    this.book = book;
    this.edits = edits;
    this.problems = problems;
    this.check = new RegisterCheck(book, problems, day);
  }

  void plan(List<CodeChange> rows, NameComparison names) {
    rows.stream().filter(row -> !row.isBeginning() && !row.isEnding()).forEach(this::relate);
    for (CodeChange row : rows) {
      long before = decided();
      plan(row, names);
      if (before == decided()) {
        known.add(row);
      }
    }
    endings.forEach(Runnable::run);
    starts.forEach(Runnable::run);
    beginnings.forEach(Runnable::run);
    naming.forEach(this::name);
    edits.same(known.size());
  }

  private long decided() {
    return endings.size() + starts.size() + beginnings.size() + problems.count();
  }

  /** A row that brings another name is none that was known. */
  private void name(CodeChange row, Runnable comparison) {
    int before = edits.changes().size();
    comparison.run();
    if (edits.changes().size() > before) {
      known.remove(row);
    }
  }

  private void relate(CodeChange row) {
    newOf.computeIfAbsent(row.from(), key -> new LinkedHashSet<>()).add(row.to());
    oldOf.computeIfAbsent(row.to(), key -> new LinkedHashSet<>()).add(row.from());
    nameOf.put(row.to(), row.name());
  }

  private void plan(CodeChange row, NameComparison names) {
    if (row.isBeginning()) {
      begin(row, names);
    } else if (row.isEnding()) {
      end(row);
    } else if (row.keepsCode()) {
      keep(row, names);
    } else if (isRenumbering(row)) {
      renumber(row, names);
    } else {
      succeed(row, names);
    }
  }

  /** Without an old number the new one must be free: nothing says that somebody was joined. */
  private void begin(CodeChange row, NameComparison names) {
    if (!goesOn(row.to()) || isFree(row)) {
      successor(row, names);
    }
  }

  private boolean isRenumbering(CodeChange row) {
    return newOf.get(row.from()).size() == 1
        && oldOf.get(row.to()).size() == 1
        && !goesOn(row.to());
  }

  /** The number has a unit the day before that does not leave it. */
  private boolean goesOn(String code) {
    return book.carrier(code, day.minusDays(1)).isPresent() && !isLeft(code);
  }

  private boolean isLeft(String code) {
    return newOf.containsKey(code) && !newOf.get(code).contains(code);
  }

  private void keep(CodeChange row, NameComparison names) {
    check
        .before(row.oldCode())
        .ifPresent(unit -> naming.put(row, () -> names.compare(unit, row.name(), day)));
  }

  private void renumber(CodeChange row, NameComparison names) {
    Optional<RegisteredUnit> old = check.before(row.oldCode());
    if (old.isEmpty()) {
      return;
    }
    RegisteredUnit unit = old.get();
    if (unit.codeOn(day).map(DatedText::text).filter(row.to()::equals).isPresent()) {
      naming.put(row, () -> names.compare(unit, row.name(), day));
    } else if (check.isOpen(unit, row.oldCode()) && isFree(row)) {
      endings.add(() -> edits.endCode(unit, row.to(), day));
      beginnings.add(() -> edits.beginCode(unit, row.to(), day));
      naming.put(row, () -> names.compare(unit, row.name(), day));
    }
  }

  /** Nobody has the new number from the day on, but who leaves it that very day. */
  private boolean isFree(CodeChange row) {
    Optional<RegisteredUnit> other =
        book.carrierFrom(row.to(), day)
            .filter(unit -> !(isLeft(row.to()) && unit.codeOn(day.minusDays(1)).isPresent()));
    other.ifPresent(unit -> problems.add(row.newCode(), RowProblem.CODE_IN_USE, unit.nameOn(day)));
    return other.isEmpty();
  }

  private void end(CodeChange row) {
    check.before(row.oldCode()).ifPresent(unit -> endIfOpen(unit, row.oldCode(), ""));
  }

  private void succeed(CodeChange row, NameComparison names) {
    Optional<RegisteredUnit> old = check.before(row.oldCode());
    Optional<RegisteredUnit> next = successor(row, names);
    if (old.isEmpty() || next.isEmpty()) {
      return;
    }
    if (isLeft(row.from()) && !endIfOpen(old.get(), row.oldCode(), successorsOf(row.from()))) {
      return;
    }
    if (!book.areLinked(old.get(), next.get())) {
      beginnings.add(
          () -> edits.link(old.get(), next.get(), day, row.to() + " " + next.get().nameOn(day)));
    }
  }

  private String successorsOf(String code) {
    return newOf.get(code).stream()
        .map(each -> each + " " + nameOf.get(each))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** False, and told of, when the register has it otherwise. */
  private boolean endIfOpen(RegisteredUnit unit, Cell at, String successors) {
    if (day.equals(unit.to()) || ended.contains(unit)) {
      return true;
    }
    if (!check.isOpen(unit, at)) {
      return false;
    }
    ended.add(unit);
    endings.add(() -> edits.end(unit, day, successors));
    return true;
  }

  /** Who has the new number: the one that goes on, the one the register knows, or a new one. */
  private Optional<RegisteredUnit> successor(CodeChange row, NameComparison names) {
    if (successors.containsKey(row.to())) {
      return successors.get(row.to());
    }
    Optional<RegisteredUnit> found =
        goesOn(row.to()) ? book.carrier(row.to(), day) : starting(row, names);
    successors.put(row.to(), found);
    return found;
  }

  private Optional<RegisteredUnit> starting(CodeChange row, NameComparison names) {
    Optional<RegisteredUnit> there = book.carrier(row.to(), day);
    if (there.isPresent() && day.equals(there.get().from())) {
      naming.put(row, () -> names.compare(there.get(), row.name(), day));
      return there;
    }
    if (!isFree(row) || check.lostLetters(row.newName()) || !check.isPlaced(row.newCode())) {
      return Optional.empty();
    }
    RegisteredUnit begun = RegisteredUnit.starting(day, check.parent(row.to()));
    List<Named> named = NameComparison.ofNew(row.name(), row.to());
    starts.add(() -> edits.start(begun, row.to(), named));
    return Optional.of(begun);
  }
}
