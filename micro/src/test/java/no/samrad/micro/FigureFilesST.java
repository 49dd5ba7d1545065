package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists of figures, of the team and of participants as files: what the page shows its reader, row
 * by row and cell by cell, hidden figures hidden (RP-06).
 */
class FigureFilesST {

  /**
   * {@code 1=4}: column 1 of the page says what column 4 of the file says; {@code ~} the page says
   * more; {@code #} a figure, rounded on the page.
   */
  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource({
    "marit.fiktiva, reporting/agder, 0=0 2~3 3=4 4#5 5#6",
    "jonas.tenktmann, reporting/agder, 0=0 2~3 3=4 4#5 5#6",
    "marit.fiktiva, reporting/agder/307, 0~0 1#1 3=4 4~7",
    "jonas.tenktmann, reporting/agder/307, 0~0 1#1 3=4 4~7",
    "jonas.tenktmann, reporting/agder/300, 0~0 1#1 3=4 4~7",
    "jonas.tenktmann, reporting/agder/300/units, 0=0 1#1 3=4 4=7",
    "solveig.oppdiktet, reporting/agder/trend/INKLUDERT_U16, 0=0 1#1 5=7",
    "marit.fiktiva, reporting?code=INKLUDERT_U16, 0=0 1#1 5=7",
    "hedda.liksom, reporting?code=INKLUDERT_U16, 0=0 1#1 5=7",
    "marit.fiktiva, indicators, 0~1 1=4 2=5 3#6",
    "marit.fiktiva, fidelity/agder, 1=3 2=4 3=5 4=6",
    "jonas.tenktmann, participation/agder?show=team, 0=0 1~1 2=2 3=3 4~4 5~5 6~7",
    "jonas.tenktmann, participation/agder?show=ended, 0=0 1~1 2=2 3=3 4~4 5~5 6~7",
    "jonas.tenktmann, team/agder/gatherings, 0=0 1=1 2=2 3=3 4=4 5#5",
  })
  void a_file_says_what_the_page_says(String user, String address, String columns) {
    PlainVisitor reader = PlainVisitor.as(user);
    Document html = reader.page(address);
    List<List<String>> page = new ArrayList<>();
    for (Element row : html.select("main table.table--wide tbody tr")) {
      page.add(row.select("> th, > td").stream().map(Element::text).toList());
    }
    List<List<String>> people = people(html);

    List<List<String>> file = file(reader, address);

    assertThat(file).hasSize(page.size() + people.size() + 1).hasSizeGreaterThan(1);
    for (int row = 0; row < page.size(); row++) {
      compare(page.get(row), file.get(row + 1), columns);
    }
    assertThat(file.subList(page.size() + 1, file.size()))
        .extracting(row -> row.subList(0, 2))
        .isEqualTo(people);
  }

  /** Numbers of people of a period: steps, units that were referred, and included, and criteria. */
  private static List<List<String>> people(Document page) {
    List<Elements> tables =
        page.select("main table[data-density=compact]").stream()
            .map(table -> table.select("tbody tr"))
            .toList();
    if (tables.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    tables.get(0).forEach(row -> rows.add(List.of(row.select("th").text(), number(row, 0))));
    tables.stream()
        .skip(2)
        .forEach(
            units -> {
              units.forEach(row -> rows.add(List.of(unit(row, "Henvist"), number(row, 0))));
              units.forEach(row -> rows.add(List.of(unit(row, "Inkludert"), number(row, 1))));
            });
    tables.get(1).forEach(row -> rows.add(List.of(row.select("th").text(), number(row, 0))));
    return rows;
  }

  private static String unit(Element row, String what) {
    return row.select("th").text() + ": " + what;
  }

  /** Without what is read aloud beside the sign. */
  private static String number(Element row, int column) {
    String shown = row.select("td").get(column).text();
    return shown.startsWith(":") ? ":" : shown;
  }

  @Test
  void what_the_council_does_not_see_is_in_no_column_of_its_file() {
    String address = "reporting/agder/307";

    List<String> seen = included(file(PlainVisitor.as("marit.fiktiva"), address));
    List<String> known = included(file(PlainVisitor.as("jonas.tenktmann"), address));

    assertThat(seen.subList(1, 4)).containsExactly(":", "", "");
    assertThat(known.subList(2, 4)).containsExactly("4", "13");
  }

  private static List<String> included(List<List<String>> file) {
    return file.stream()
        .filter(row -> row.get(0).equals("Inkludert innen uke 16"))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> file(PlainVisitor reader, String address) {
    String text = reader.text(address + (address.contains("?") ? "&" : "?") + "export=csv");
    List<List<String>> rows = new ArrayList<>();
    CsvReader.builder()
        .fieldSeparator(';')
        .ofCsvRecord(text.substring(1))
        .forEach(row -> rows.add(row.getFields()));
    return rows;
  }

  private static void compare(List<String> page, List<String> file, String columns) {
    for (String pair : columns.split(" ")) {
      String shown = page.get(pair.charAt(0) - '0').replace('\u00a0', ' ');
      String written = file.get(pair.charAt(2) - '0').replace('\u00a0', ' ').replace('\n', ' ');
      switch (pair.charAt(1)) {
        case '~' -> assertThat(shown).startsWith(written);
        case '#' -> compareFigures(shown, written);
        default -> assertThat(shown).isEqualTo(written);
      }
    }
  }

  private static void compareFigures(String shown, String written) {
    if (!written.matches("[\\d,]+")) {
      assertThat(shown).as("not a figure").doesNotContainPattern("\\d");
      assertThat(written).isIn("", shown);
      return;
    }
    String digits = shown.replaceAll("[^\\d,]", "").replace(',', '.');
    BigDecimal figure = new BigDecimal(digits);
    BigDecimal rounded =
        new BigDecimal(written.replace(',', '.')).setScale(figure.scale(), RoundingMode.HALF_UP);
    assertThat(rounded).isEqualByComparingTo(figure);
  }
}
