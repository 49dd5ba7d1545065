package no.samrad.extract;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.samrad.intake.CsvTable;
import no.samrad.intake.ImportRule;
import no.samrad.intake.SourceText;
import no.samrad.shared.RuleViolation;

/** The lines of an extract. Its heading is its first line, and every column of it is known. */
final class ExtractTable {

  private final ExtractKind kind;
  private final CsvTable table;
  private final Map<ExtractColumn, Integer> places;
  private long rows;

  private ExtractTable(ExtractKind kind, CsvTable table, Map<ExtractColumn, Integer> places) {
    this.kind = kind;
    this.table = table;
    this.places = places;
  }

  /**
   * Sees from the heading what it is. Whatever looks like an identity number is found before
   * anything else is said about the file.
   */
  static ExtractTable of(SourceText text, Faults faults) {
    for (ExtractKind kind : ExtractKind.values()) {
      for (String word : kind.mark().words()) {
        Optional<CsvTable> found = CsvTable.find(text, word);
        if (found.isPresent()) {
          return of(kind, found.get(), faults);
        }
      }
    }
    throw new RuleViolation(ExtractRule.KIND_UNKNOWN);
  }

  private static ExtractTable of(ExtractKind kind, CsvTable table, Faults faults) {
    if (table.headerLine() != 1) {
      throw new RuleViolation(ExtractRule.HEADING_NOT_FIRST, table.headerLine());
    }
    table.rows(row -> scan(row, table.header(), faults));
    for (int place = 0; place < table.header().size(); place++) {
      if (IdentityScan.finds(table.header().get(place))) {
        faults.add(1, placed(place), LineProblem.IDENTITY_NUMBER);
      }
    }
    return new ExtractTable(kind, table, faults.count() > 0 ? Map.of() : places(kind, table));
  }

  private static void scan(CsvRecord row, List<String> header, Faults faults) {
    List<String> cells = row.getFields();
    for (int place = 0; place < cells.size(); place++) {
      if (IdentityScan.finds(cells.get(place))) {
        faults.add(row.getStartingLineNumber(), called(header, place), LineProblem.IDENTITY_NUMBER);
      }
    }
  }

  /** As the heading calls it, when that is a word of ours; otherwise its place. */
  private static String called(List<String> header, int place) {
    return Arrays.stream(ExtractKind.values())
        .flatMap(kind -> Arrays.stream(kind.columns()))
        .filter(column -> place < header.size() && column.isCalled(header.get(place)))
        .map(ExtractColumn::word)
        .findFirst()
        .orElseGet(() -> placed(place));
  }

  private static String placed(int place) {
    return Integer.toString(place + 1);
  }

  private static Map<ExtractColumn, Integer> places(ExtractKind kind, CsvTable table) {
    Map<ExtractColumn, Integer> places = new LinkedHashMap<>();
    List<String> header = table.header();
    for (int place = 0; place < header.size(); place++) {
      ExtractColumn column = column(kind, header.get(place), place);
      if (places.put(column, place) != null) {
        throw new RuleViolation(ExtractRule.COLUMN_TWICE, column.word());
      }
    }
    for (ExtractColumn column : kind.columns()) {
      if (column.required() && !places.containsKey(column)) {
        throw new RuleViolation(ExtractRule.COLUMN_MISSING, column.word());
      }
    }
    return places;
  }

  private static ExtractColumn column(ExtractKind kind, String heading, int place) {
    return Arrays.stream(kind.columns())
        .filter(each -> each.isCalled(heading.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new RuleViolation(ExtractRule.COLUMN_UNKNOWN, place + 1));
  }

  ExtractKind kind() {
    return kind;
  }

  long rows() {
    return rows;
  }

  /** Every line below the heading. */
  void read(Faults faults, Consumer<ExtractCells> reading) {
    table.rows(
        row -> {
          rows++;
          if (row.getFieldCount() == table.header().size()) {
            reading.accept(
                new ExtractCells(row.getStartingLineNumber(), row.getFields(), places, faults));
          } else {
            faults.add(
                row.getStartingLineNumber(),
                "",
                LineProblem.WRONG_NUMBER_OF_CELLS,
                table.header().size());
          }
        });
    if (rows == 0) {
      throw new RuleViolation(ImportRule.NO_ROWS);
    }
  }
}
