package no.samrad.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SearchText;

/**
 * Meetings as a table: a header that names its columns in Norwegian or English, and a row a
 * meeting. The separator is the one that makes a header of the first line.
 */
final class CsvCalendar {

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  private static final Set<String> DAY =
      Set.of("dato", "motedato", "motedag", "dag", "date", "meeting date", "day", "meeting day");
  private static final Set<String> DEADLINE =
      Set.of("papirfrist", "frist", "saksfrist", "paper deadline", "deadline");
  private static final Set<String> BODY =
      Set.of("organ", "moteorgan", "utvalg", "utval", "body", "committee");
  private static final Set<String> STATUS = Set.of("status", "avlyst", "cancelled", "canceled");

  private final List<CsvRecord> records;
  private final List<String> header;

  private CsvCalendar(List<CsvRecord> records) {
    this.records = records;
    this.header = records.get(0).getFields().stream().map(CsvCalendar::word).toList();
  }

  static List<FileRow> read(String text) {
    for (char separator : SEPARATORS) {
      List<CsvRecord> records = records(text, separator);
      if (!records.isEmpty() && isHeader(records.get(0))) {
        return new CsvCalendar(records).rows();
      }
    }
    throw new RuleViolation(CalendarRule.FILE_HAS_NO_HEADER);
  }

  private static boolean isHeader(CsvRecord first) {
    return first.getFields().stream().map(CsvCalendar::word).anyMatch(DAY::contains);
  }

  private static List<CsvRecord> records(String text, char separator) {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      List<CsvRecord> records = new ArrayList<>();
      csv.stream().filter(CsvCalendar::saysSomething).forEach(records::add);
      return records;
    } catch (CsvParseException e) {
      return List.of(); // with another separator it may be a table
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean saysSomething(CsvRecord each) {
    return each.getFields().stream().anyMatch(field -> !field.isBlank());
  }

  private List<FileRow> rows() {
    return records.stream()
        .skip(1)
        .map(
            each ->
                new FileRow(
                    (int) each.getStartingLineNumber(),
                    cell(each, DAY),
                    cell(each, DEADLINE),
                    cell(each, BODY),
                    cell(each, STATUS),
                    false))
        .toList();
  }

  private String cell(CsvRecord each, Set<String> column) {
    for (int i = 0; i < Math.min(header.size(), each.getFieldCount()); i++) {
      if (column.contains(header.get(i))) {
        return each.getField(i);
      }
    }
    return "";
  }

  private static String word(String cell) {
    return SearchText.fold(cell);
  }
}
