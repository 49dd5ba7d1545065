package no.samrad.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.RuleViolation;

/** A table of Statistics Norway's Klass: its columns by name, its rows without those it lost. */
final class KlassTable {

  static final String CODE = "code";
  static final String NAME = "name";
  static final String VALID_FROM = "validFrom";
  static final String VALID_TO = "validTo";
  static final String OLD_CODE = "oldCode";
  static final String NEW_CODE = "newCode";
  static final String NEW_NAME = "newName";
  static final String CHANGED = "changeOccurred";

  private static final Set<String> OF_CODES =
      Set.of(
          "code",
          "parentcode",
          "level",
          "name",
          "shortname",
          "presentationname",
          "validfrom",
          "validto",
          "validfrominrequestedrange",
          "validtoinrequestedrange",
          "notes");
  private static final Set<String> OF_CHANGES =
      Set.of(
          "oldcode",
          "oldname",
          "oldshortname",
          "newcode",
          "newname",
          "newshortname",
          "changeoccurred");
  private static final int DIGITS_OF_AN_IDENTITY = 11;

  private final CsvTable table;
  private long rows;

  private KlassTable(CsvTable table, Set<String> known, List<String> needed) {
    this.table = table;
    List<String> lower =
        table.header().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (String each : needed) {
      if (!lower.contains(each.toLowerCase(Locale.ROOT))) {
        throw new RuleViolation(ImportRule.COLUMN_MISSING, each, String.join(", ", table.header()));
      }
    }
    for (int i = 0; i < lower.size(); i++) {
      if (!known.contains(lower.get(i)) || lower.indexOf(lower.get(i)) != i) {
        throw new RuleViolation(ImportRule.COLUMN_UNKNOWN, table.header().get(i));
      }
    }
  }

  static KlassTable ofCodes(CsvTable table) {
    return new KlassTable(table, OF_CODES, List.of(CODE, NAME));
  }

  static KlassTable ofChanges(CsvTable table) {
    return new KlassTable(table, OF_CHANGES, List.of(OLD_CODE, NEW_CODE, NEW_NAME, CHANGED));
  }

  /** Rows with a cell too many or too few, or an identity number, are told of and left out. */
  List<Row> read(Problems problems) {
    List<Row> read = new ArrayList<>();
    table.rows(row -> take(row, problems, read::add));
    if (rows == 0) {
      throw new RuleViolation(ImportRule.NO_ROWS);
    }
    return read;
  }

  private void take(CsvRecord row, Problems problems, Consumer<Row> taking) {
    rows++;
    int width = table.header().size();
    if (holdsIdentity(row)) {
      problems.add(new Cell(row.getStartingLineNumber(), "", ""), RowProblem.IDENTITY_NUMBER);
    } else if (row.getFieldCount() != width) {
      problems.add(
          new Cell(row.getStartingLineNumber(), "", String.join(" ", row.getFields())),
          RowProblem.WRONG_NUMBER_OF_CELLS,
          width);
    } else {
      taking.accept(new Row(row, table.header()));
    }
  }

  private static boolean holdsIdentity(CsvRecord row) {
    return row.getFields().stream()
        .filter(cell -> cell.chars().filter(Character::isDigit).count() >= DIGITS_OF_AN_IDENTITY)
        .anyMatch(NationalIdentityNumber::isIn);
  }

  long rows() {
    return rows;
  }

  /** One row, its cells by the names of their columns. */
  record Row(CsvRecord row, List<String> header) {

    /** Of a column the table does not have, nothing. */
    Cell at(String column) {
      Optional<Integer> index =
          IntStream.range(0, header.size())
              .boxed()
              .filter(i -> header.get(i).equalsIgnoreCase(column))
              .findFirst();
      String value = index.map(i -> row.getField(i).strip()).orElse("");
      return new Cell(row.getStartingLineNumber(), column, value);
    }
  }
}
