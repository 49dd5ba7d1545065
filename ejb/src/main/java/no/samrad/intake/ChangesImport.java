package no.samrad.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samrad.intake.KlassTable.Row;

/** Finds out what a table of code changes would change, day by day. */
@ApplicationScoped
class ChangesImport {

  @Inject UnitBooks books;
  @Inject Clock clock;

  ImportPlan plan(KlassTable table) {
    Problems problems = new Problems();
    List<Row> rows = table.read(problems);
    UnitBook book = books.load();
    UnitEdits edits = new UnitEdits(book);
    Days days = sorted(rows, new KlassWords(book, problems, LocalDate.now(clock)), problems);
    NameComparison names = new NameComparison(edits, allLetters(rows));
    days.changes().forEach((day, some) -> new Reform(day, book, edits, problems).plan(some, names));
    return new ImportPlan(
        ImportKind.CHANGES,
        table.rows(),
        days.unused(),
        edits.sameCount(),
        edits.changes(),
        problems,
        () -> books.store(book));
  }

  private static boolean allLetters(List<Row> rows) {
    return KlassWords.carriesAllLetters(
        rows.stream().map(row -> row.at(KlassTable.NEW_NAME).value()).toList());
  }

  /** Rows by their day, the first day first. */
  private record Days(Map<LocalDate, List<CodeChange>> changes, long unused) {}

  private static Days sorted(List<Row> rows, KlassWords words, Problems problems) {
    Map<LocalDate, List<CodeChange>> byDay = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    long unused = 0;
    for (Row row : rows) {
      Optional<CodeChange> change = CodeChange.read(row, words, problems);
      if (change.isPresent() && !seen.add(change.get().key())) {
        problems.add(row.at(KlassTable.OLD_CODE), RowProblem.CODE_TWICE);
      } else if (change.map(CodeChange::isOlderThanTheRegister).orElse(false)) {
        unused++;
      } else {
        change.ifPresent(
            each -> byDay.computeIfAbsent(each.day(), day -> new ArrayList<>()).add(each));
      }
    }
    return new Days(byDay, unused);
  }
}
