package no.samrad.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * The rows below a header. Titles and empty lines may stand above it; the separator is the one that
 * makes a header of it.
 */
public final class CsvTable {

  /** As many lines as a title may take. */
  private static final int HEADER_WITHIN = 12;

  /** A quote that is never closed would otherwise take the rest of the file into one cell. */
  private static final int LONGEST_CELL = 1 << 16;

  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  private final SourceText text;
  private final char separator;
  private final long headerLine;
  private final List<String> header;

  private CsvTable(SourceText text, char separator, CsvRecord header) {
    this.text = text;
    this.separator = separator;
    this.headerLine = header.getStartingLineNumber();
    this.header = names(header);
  }

  /**
   * @param word that a header has a column of, in lower case
   */
  static CsvTable of(SourceText text, String word) {
    return find(text, word).orElseThrow(() -> notFound(text, List.of(word)));
  }

  /** Empty when no line near the top has such a column. */
  public static Optional<CsvTable> find(SourceText text, String word) {
    for (char separator : SEPARATORS) {
      Optional<CsvRecord> found = first(text, separator, each -> isHeader(each, word));
      if (found.isPresent()) {
        return Optional.of(new CsvTable(text, separator, found.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeader(CsvRecord record, String word) {
    return record.getFieldCount() > 1
        && names(record).stream().anyMatch(name -> name.equalsIgnoreCase(word));
  }

  static RuleViolation notFound(SourceText text, Collection<String> words) {
    String any = String.join("|", words);
    Predicate<String> holdsWord =
        line -> line.toLowerCase(Locale.ROOT).matches("(?s)\\W*(?i:" + any + ")\\b.*");
    List<String> lines = head(text);
    return lines.stream()
        .filter(holdsWord)
        .findFirst()
        .map(line -> new RuleViolation(ImportRule.SEPARATOR_UNKNOWN, shortened(line)))
        .orElseGet(() -> new RuleViolation(ImportRule.KIND_UNKNOWN, shortened(firstOf(lines))));
  }

  private static String firstOf(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static List<String> head(SourceText text) {
    try (BufferedReader reader = new BufferedReader(text.reader())) {
      return reader.lines().limit(HEADER_WITHIN).map(PlainText::line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shortened(String line) {
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }

  private static Optional<CsvRecord> first(
      SourceText text, char separator, Predicate<CsvRecord> wanted) {
    try (CsvReader<CsvRecord> csv = reader(text, separator)) {
      return csv.stream().limit(HEADER_WITHIN).filter(wanted).findFirst();
    } catch (CsvParseException e) {
      return Optional.empty(); // with another separator it may be a table
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CsvReader<CsvRecord> reader(SourceText text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(text.reader());
  }

  private static List<String> names(CsvRecord record) {
    return record.getFields().stream().map(PlainText::line).toList();
  }

  public List<String> header() {
    return header;
  }

  /** The line it stands in; the first is 1. */
  public long headerLine() {
    return headerLine;
  }

  char separator() {
    return separator;
  }

  /** Every row below the header. */
  public void rows(Consumer<CsvRecord> reading) {
    long[] line = {headerLine};
    try (CsvReader<CsvRecord> csv = reader(text, separator)) {
      for (CsvRecord each : csv) {
        line[0] = each.getStartingLineNumber();
        if (line[0] > headerLine && !isBlank(each)) {
          reading.accept(each);
        }
      }
    } catch (CsvParseException e) {
      throw new RuleViolation(ImportRule.QUOTES_UNBALANCED, line[0] + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBlank(CsvRecord record) {
    return record.getFields().stream().allMatch(String::isBlank);
  }
}
