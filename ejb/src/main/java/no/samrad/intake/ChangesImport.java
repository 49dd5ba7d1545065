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
    KlassWords words = new KlassWords(book, problems, LocalDate.now(clock));
    Map<LocalDate, List<CodeChange>> byDay = new TreeMap<>();
    long unused = 0;
    Set<String> seen = new HashSet<>();
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
    boolean allLetters =
        KlassWords.carriesAllLetters(
            rows.stream().map(row -> row.at(KlassTable.NEW_NAME).value()).toList());
    NameComparison names = new NameComparison(edits, allLetters);
    byDay.forEach((day, all) -> new Reform(day, book, edits, problems).plan(all, names));
    return new ImportPlan(
        ImportKind.CHANGES,
        table.rows(),
        unused,
        edits.sameCount(),
        edits.changes(),
        problems,
        () -> books.store(book));
  }
}
