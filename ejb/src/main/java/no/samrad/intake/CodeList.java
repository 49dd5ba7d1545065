package no.samrad.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A whole classification compared with the register. A list does not say what became of what: a
 * number that is new while another is missing is left to the table of changes.
 */
final class CodeList {

  private static final int SHOWN = 5;

  private final UnitBook book;
  private final UnitEdits edits;
  private final Problems problems;
  private final LocalDate day;
  private final Map<String, List<ListedCode>> byCode = new TreeMap<>();

  /**
   * @param day what is missing is missing on
   */
  CodeList(UnitBook book, UnitEdits edits, Problems problems, LocalDate day) {
    this.book = book;
    this.edits = edits;
    this.problems = problems;
    this.day = day;
  }

  void add(ListedCode listed) {
    List<ListedCode> all = byCode.computeIfAbsent(listed.code(), key -> new ArrayList<>());
    Optional<ListedCode> twice = all.stream().filter(listed::overlaps).findFirst();
    if (twice.isPresent()) {
      problems.add(listed.codeCell(), RowProblem.CODE_TWICE, twice.get().codeCell().line());
    } else {
      all.add(listed);
    }
  }

  void plan(NameComparison names) {
    List<RegisteredUnit> missing = missing();
    byCode.values().stream()
        .flatMap(List::stream)
        .forEach(
            listed -> {
              long before = edits.changes().size() + problems.count();
              plan(listed, names, missing);
              edits.same(before == edits.changes().size() + problems.count() ? 1 : 0);
            });
    missing.forEach(unit -> edits.missing(unit, day));
  }

  /** Of the same kind as those in the list. */
  private List<RegisteredUnit> missing() {
    int length = byCode.keySet().stream().findFirst().map(String::length).orElse(0);
    return book.existingOn(day).stream()
        .filter(unit -> codeOf(unit).length() == length && !byCode.containsKey(codeOf(unit)))
        .toList();
  }

  private String codeOf(RegisteredUnit unit) {
    return unit.codeOn(day).orElseThrow().text();
  }

  private void plan(ListedCode listed, NameComparison names, List<RegisteredUnit> missing) {
    LocalDate first = listed.firstKnownDay();
    Optional<RegisteredUnit> unit = book.carrier(listed.code(), first);
    if (unit.isPresent()) {
      names.compare(unit.get(), listed.name(), first);
      end(listed, unit.get());
    } else if (book.knows(listed.code())) {
      new RegisterCheck(book, problems, first).nobodyHad(listed.codeCell(), first);
    } else {
      start(listed, missing);
    }
  }

  private void start(ListedCode listed, List<RegisteredUnit> missing) {
    RegisterCheck check = new RegisterCheck(book, problems, listed.from());
    if (!missing.isEmpty()) {
      problems.add(listed.codeCell(), RowProblem.NEW_CODE_IN_A_REFORM, some(missing));
    } else if (!check.lostLetters(listed.nameCell()) && check.isPlaced(listed.codeCell())) {
      edits.start(
          RegisteredUnit.starting(listed.from(), check.parent(listed.code())),
          listed.code(),
          NameComparison.ofNew(listed.name(), listed.code()));
    }
  }

  private String some(List<RegisteredUnit> units) {
    String first =
        units.stream()
            .limit(SHOWN)
            .map(unit -> codeOf(unit) + " " + unit.nameOn(day))
            .collect(Collectors.joining(", "));
    return units.size() > SHOWN ? first + " …" : first;
  }

  /** Only where the list says so, and nothing else begins that day. */
  private void end(ListedCode listed, RegisteredUnit unit) {
    LocalDate to = listed.to();
    if (to == null || goesOnInTheList(listed) || to.equals(endInRegister(listed, unit))) {
      return;
    }
    String begun =
        byCode.values().stream()
            .flatMap(List::stream)
            .filter(other -> other.from().equals(to) && !other.code().equals(listed.code()))
            .limit(SHOWN)
            .map(other -> other.code() + " " + other.name())
            .collect(Collectors.joining(", "));
    if (!begun.isEmpty()) {
      problems.add(listed.toCell(), RowProblem.END_IN_A_REFORM, begun);
    } else if (new RegisterCheck(book, problems, to).isOpen(unit, listed.codeCell())) {
      edits.end(unit, to, "");
    }
  }

  /** Another row has the same number from that day on, with another name. */
  private boolean goesOnInTheList(ListedCode listed) {
    return byCode.get(listed.code()).stream().anyMatch(other -> other.from().equals(listed.to()));
  }

  private static LocalDate endInRegister(ListedCode listed, RegisteredUnit unit) {
    return unit.codeOn(listed.firstKnownDay()).map(DatedText::to).orElse(null);
  }
}
