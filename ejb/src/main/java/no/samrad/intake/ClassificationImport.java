package no.samrad.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samrad.intake.KlassTable.Row;
import no.samrad.shared.RuleViolation;

/** Finds out what a list of municipalities or city districts would change. */
@ApplicationScoped
class ClassificationImport {

  @Inject UnitBooks books;
  @Inject Clock clock;

  /**
   * @param day a list without dates holds on; null when nobody said one
   */
  ImportPlan plan(KlassTable table, LocalDate day) {
    Problems problems = new Problems();
    List<Row> rows = table.read(problems);
    requireDay(rows, day);
    LocalDate today = LocalDate.now(clock);
    UnitBook book = books.load();
    UnitEdits edits = new UnitEdits(book);
    KlassWords words = new KlassWords(book, problems, today);
    CodeList list = new CodeList(book, edits, problems, day == null ? today : day);
    long unused = fill(list, rows, row -> ListedCode.read(row, day, words, problems));
    list.plan(new NameComparison(edits, allLetters(rows)));
    return new ImportPlan(
        ImportKind.CLASSIFICATION,
        table.rows(),
        unused,
        edits.sameCount(),
        edits.changes(),
        problems,
        () -> books.store(book));
  }

  /** How many rows are about no unit, or about days before the register. */
  private static long fill(
      CodeList list, List<Row> rows, Function<Row, Optional<ListedCode>> reading) {
    long unused = 0;
    for (Row row : rows) {
      if (KlassWords.isUnspecified(row.at(KlassTable.CODE), row.at(KlassTable.NAME))) {
        unused++;
        continue;
      }
      Optional<ListedCode> listed = reading.apply(row);
      if (listed.map(ListedCode::isOlderThanTheRegister).orElse(false)) {
        unused++;
      } else {
        listed.ifPresent(list::add);
      }
    }
    return unused;
  }

  private static boolean allLetters(List<Row> rows) {
    return KlassWords.carriesAllLetters(
        rows.stream().map(row -> row.at(KlassTable.NAME).value()).toList());
  }

  private static void requireDay(List<Row> rows, LocalDate day) {
    boolean undated =
        rows.stream().anyMatch(row -> row.at(KlassTable.VALID_FROM).value().isEmpty());
    if (undated && day == null) {
      throw new RuleViolation(ImportRule.LIST_WITHOUT_DAY);
    }
    if (undated && day.isBefore(KlassWords.REGISTER_BEGINS)) {
      throw new RuleViolation(ImportRule.BEFORE_THE_REGISTER, KlassWords.REGISTER_BEGINS);
    }
  }
}
