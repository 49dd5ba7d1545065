package no.samrad.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.intake.PopulationColumns.ValueColumn;
import no.samrad.intake.PopulationTally.Age;
import no.samrad.intake.UnitRegister.Carrier;
import no.samrad.shared.NationalIdentityNumber;

/** Reads a table of residents row by row and adds up what it says about each unit and year. */
class PopulationFile {

  private static final int DIGITS_OF_AN_IDENTITY = 11;

  private final PopulationColumns columns;
  private final UnitRegister register;
  private final PopulationWords words;
  private final Problems problems;
  private final Map<UnitYear, PopulationTally> tallies = new TreeMap<>();
  private long rows;
  private long unused;

  PopulationFile(
      PopulationColumns columns, UnitRegister register, PopulationWords words, Problems problems) {
    this.columns = columns;
    this.register = register;
    this.words = words;
    this.problems = problems;
  }

  Map<UnitYear, PopulationTally> tallies() {
    return tallies;
  }

  long rows() {
    return rows;
  }

  long unused() {
    return unused;
  }

  void read(CsvRecord row) {
    rows++;
    Cells cells = new Cells(row, columns);
    if (holdsIdentity(row)) {
      problems.add(new Cell(cells.line(), "", ""), RowProblem.IDENTITY_NUMBER);
    } else if (row.getFieldCount() != columns.width()) {
      problems.add(cells.whole(), RowProblem.WRONG_NUMBER_OF_CELLS, columns.width());
    } else if (words.isSumOfUnits(cells.at(columns.region()).value())) {
      unused++;
    } else {
      readUnit(cells);
    }
  }

  private static boolean holdsIdentity(CsvRecord row) {
    return row.getFields().stream()
        .filter(cell -> cell.chars().filter(Character::isDigit).count() >= DIGITS_OF_AN_IDENTITY)
        .anyMatch(NationalIdentityNumber::isIn);
  }

  private void readUnit(Cells cells) {
    Optional<String> code = words.code(cells.at(columns.region()), register, problems);
    Optional<Age> age = words.age(cells.at(columns.age()), problems);
    Optional<Integer> sex = words.sex(cells.at(columns.sex()), problems);
    boolean people = words.isPeople(cells.at(columns.contents()), problems);
    if (code.isEmpty() || age.isEmpty() || sex.isEmpty() || !people) {
      return;
    }
    boolean used = false;
    for (ValueColumn column : columns.values()) {
      used |= readFigure(new Meaning(cells, code.get(), age.get(), sex.get()), column);
    }
    unused += used ? 0 : 1;
  }

  /** What a row says about itself, before its figures. */
  private record Meaning(Cells cells, String code, Age age, int sex) {}

  private boolean readFigure(Meaning row, ValueColumn column) {
    Cell value = row.cells().at(column.index());
    Optional<Integer> year = words.year(yearOf(row, column), problems);
    if (year.isEmpty() || !words.isNumberOrMissing(value, problems)) {
      return false;
    }
    Integer number = words.number(value);
    Optional<Carrier> unit = register.on(row.code(), LocalDate.of(year.get(), 1, 1));
    if (unit.isEmpty()) {
      outsideLife(row, year.get(), number);
      return false;
    }
    PopulationTally tally =
        tallies.computeIfAbsent(
            new UnitYear(unit.get().unit(), year.get()),
            key -> new PopulationTally(row.cells().at(columns.region())));
    if (!tally.add(row.sex(), row.age(), number)) {
      problems.add(value, RowProblem.GIVEN_TWICE, year.get());
      return false;
    }
    return number != null;
  }

  private Cell yearOf(Meaning row, ValueColumn column) {
    return columns.year() < 0
        ? new Cell(row.cells().line(), column.name(), column.year())
        : row.cells().at(columns.year());
  }

  /** Statistics Norway fills the years before and after a number with 0 or nothing. */
  private void outsideLife(Meaning row, int year, Integer number) {
    if (number == null || number == 0) {
      return;
    }
    Cell region = row.cells().at(columns.region());
    Carrier unit = register.last(row.code());
    if (unit.startsAfter(LocalDate.of(year, 1, 1))) {
      problems.add(region, RowProblem.UNIT_DID_NOT_EXIST_YET, unit.name(), unit.start());
      return;
    }
    var successors = register.successorsOf(unit.unit());
    problems.add(
        region,
        successors.size() > 1 ? RowProblem.CODE_WAS_SPLIT : RowProblem.UNIT_HAD_ENDED,
        unit.name(),
        unit.end().minusDays(1),
        String.join(", ", successors));
  }

  /** The cells of a row, with their line and column. */
  private record Cells(CsvRecord row, PopulationColumns columns) {

    long line() {
      return row.getStartingLineNumber();
    }

    /** Of a column the table does not have, nothing. */
    Cell at(int index) {
      return index < 0
          ? new Cell(line(), "", "")
          : new Cell(line(), columns.names().get(index), row.getField(index).strip());
    }

    Cell whole() {
      return new Cell(line(), "", String.join(" ", row.getFields()));
    }
  }
}
