package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.plain.PlainVisitor;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list as a file, compared cell by cell with what its page shows. */
@ExtendWith(Browsing.class)
class ExportST {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  @AfterEach
  void removeAreas() throws SQLException {
    TestAreas.remove();
  }

  /**
   * Lists, where their rows stand, and which column of the file says what a column of the page
   * says: {@code 0=0} the same, {@code 1~1} the page says more.
   */
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("anne.demo", "areas", "0=0 1~1 2=3 3~4 4=5 5=6 7=7"),
        Arguments.of("anne.demo", "areas?q=e&sort=-population", "0=0 1~1 2=3 3~4 4=5 5=6 7=7"),
        Arguments.of("anne.demo", "areas?day=2016-06-01", "0=0 2=3 3~4 4=5 5=6 7=7"),
        Arguments.of("berit.oppdiktsen", "areas", "0=0 1~1 2=3 3~4 4=5 5=6 7=7"),
        Arguments.of("marit.fiktiva", "areas/agder?day=2023-06-01", "0=0 1=1 2=2 3=3 4=4 5=5 6%6"),
        Arguments.of("anne.demo", "areas/oslo", "0=0 1=1 2=2 3=3 4=4 5=5 6%6"),
        Arguments.of("marit.fiktiva", "areas/agder?sort=code", "0=0 1=1 2=2 3=3 4=4 5=5 6%6"),
        Arguments.of("marit.fiktiva", "units?kind=CITY_DISTRICT", "0=0 1=1 2=2 3=3 4=5 5=6"),
        Arguments.of("marit.fiktiva", "units?q=ås&sort=-age0", "0~0 1=1 2=2 3=3 4=5 5=6"),
        Arguments.of("marit.fiktiva", "units?q=halden&day=2019-06-01", "0~0 1=1 2=2 3=3 4=5 5=6"),
        Arguments.of("anne.demo", "admin/users", "0=0 1=1 2=2 3=3 4=4 5=5"),
        Arguments.of("anne.demo", "admin/users?q=demo&sort=-name", "0=0 1=1 2=2 3=3 4=4 5=5"),
        Arguments.of(
            "rolf.innbilt", "audit?action=SignedIn&person=Innbilt", "0=0 1=1 2=2 3=4 4=5"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_file_says_what_the_page_says(
      String user, String address, String columns, Visitors visitors) throws IOException {
    Visitor visitor = visitors.onPc().as(user).go(address);

    List<List<String>> csv = csv(file(visitor, "CSV"));
    List<List<String>> book = book(file(visitor, "Excel"));

    assertThat(book).as("both files say the same").isEqualTo(csv);
    List<List<String>> page = everyPage(visitor);
    assertThat(csv).hasSize(page.size() + 1);
    for (int row = 0; row < page.size(); row++) {
      compare(page.get(row), csv.get(row + 1), columns);
    }
  }

  /** Tables beside the one a page is about: what they are called in the address, and where. */
  static Stream<Arguments> tables() {
    String areaHistory = "0=0 1=1 2=2 3=3";
    return Stream.of(
        Arguments.of("areas/agder", "memberships", "#history-memberships", areaHistory),
        Arguments.of("areas/rogaland", "memberships", "#history-memberships", areaHistory),
        Arguments.of("areas/agder", "hosts", "#history-hosts", "0~0 1=1 2=2 3=3"),
        Arguments.of("areas/agder", "forms", "#history-forms", areaHistory),
        Arguments.of("areas/agder", "phases", "#history-phases", "0~0 1=1 2=2"),
        Arguments.of("areas/agder", "names", "#history-names", "0=0 1=1 2=2 3=3 4=4"),
        Arguments.of(
            "areas/agder", "contacts", "section[aria-labelledby=contacts]", areaHistory + " 4=4"),
        Arguments.of("areas/agder", "past-contacts", "#history-contacts", areaHistory),
        Arguments.of("areas/agder", "offices", "#history-offices", "0=0 1~1 2=3 3=4"),
        Arguments.of("areas/agder", "years", "section:has(.chart)", "0=0 1=1 2=2"),
        Arguments.of("units/4204", "years", "section:has(.chart)", "0=0 1=1 2=2"),
        Arguments.of("units/4601", "codes", "table:has(caption:text-is('Numre'))", "0=0 1=1 2=2"),
        Arguments.of("units/0301", "names", "table:has(caption:text-is('Navn'))", "0=0 1=1 2=2"),
        Arguments.of("units/4204", "areas", "section[aria-labelledby=areas]", "0=0 1=1 2=2"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void so_does_each_table_beside_it(
      String address, String list, String place, String columns, Visitors visitors)
      throws IOException {
    assertFileSaysTheSame(visitors.onPc().as("anne.demo").go(address), list, place, columns);
  }

  @Test
  void so_does_the_share_somebody_set(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo");
    String area = "areas/" + AreaPage.create(anne, "Prøve med andel").slug();
    PlainVisitor.as("anne.demo")
        .form(area + "/share")
        .saved(Map.of("percent", "12,5", "source", "Egne tall", "from", "01.04.2024"));

    anne.go(area);

    assertFileSaysTheSame(anne, "shares", "#history-shares", "0~0 1=1 2=2 3=3 4~4");
  }

  private static void assertFileSaysTheSame(Visitor anne, String list, String place, String columns)
      throws IOException {
    List<List<String>> shown = new ArrayList<>();
    anne.page()
        .locator(place + " tbody tr")
        .all()
        .forEach(row -> shown.add(trimmed(row.locator("th, td"))));

    List<List<String>> csv = csv(file(anne, "csv", list));

    assertThat(book(file(anne, "xlsx", list))).as("both files say the same").isEqualTo(csv);
    assertThat(csv).hasSize(shown.size() + 1).hasSizeGreaterThan(1);
    for (int row = 0; row < shown.size(); row++) {
      compare(shown.get(row), csv.get(row + 1), columns);
    }
  }

  private static Path file(Visitor visitor, String kind, String list) {
    Page page = visitor.page();
    return page.waitForDownload(
            () -> page.locator("a[href*='export=" + kind + "-" + list + "']").click())
        .path();
  }

  @Test
  void a_file_has_all_rows_and_not_only_the_page(Visitors visitors) throws IOException {
    Visitor marit = visitors.onPc().as("marit.fiktiva").go("units");

    List<List<String>> first = shown(marit);
    List<List<String>> book = book(file(marit, "Excel"));

    assertThat(first).hasSize(25);
    assertThat(book).hasSize(1 + 357 + 15);
    assertThat(book).isEqualTo(csv(file(marit, "CSV")));
    assertThat(book).anySatisfy(row -> assertThat(row.subList(0, 2)).contains("Oslo", "0301"));
  }

  @Test
  void a_search_leaves_with_every_hit(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo").go("search?q=s");

    List<List<String>> book = book(file(anne, "Excel"));

    String shown = anne.page().locator(".lead").textContent();
    assertThat(shown.replaceAll("[^0-9].*", "")).isEqualTo(String.valueOf(book.size() - 1));
    assertThat(book).isEqualTo(csv(file(anne, "CSV")));
    List<String> names = anne.page().locator("ul.links li a span:first-child").allTextContents();
    assertThat(book.stream().skip(1).map(row -> row.get(1))).contains(names.get(0));
  }

  @Test
  void what_waits_leaves_with_its_reasons(Visitors visitors) throws IOException, SQLException {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage.create(anne, "Prøve som venter", "HOST_ADMINISTRATIVE", "01.03.2024");
    TestAreas.operate("prove-som-venter");
    anne.go("");

    List<List<String>> book = book(file(anne, "Excel"));

    List<String> titles = trimmed(anne.page().locator(".task h3:has(a[href*='/areas/'])"));
    List<String> reasons = trimmed(anne.page().locator(".task:has(h3 a[href*='/areas/']) h3 + p"));
    assertThat(book.stream().skip(1).map(row -> row.get(0))).containsExactlyElementsOf(titles);
    assertThat(book.stream().skip(1).map(row -> row.get(4))).containsExactlyElementsOf(reasons);
    assertThat(book).isEqualTo(csv(file(anne, "CSV")));
  }

  @Test
  void a_formula_leaves_as_text(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage.create(anne, "=1+1 prøve");
    anne.go("areas?q=prøve");

    Path file = file(anne, "Excel");

    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      Cell name = book.getFirstSheet().read().get(1).getCell(0);
      assertThat(name.getType()).isEqualTo(CellType.STRING);
      assertThat(name.getFormula()).isNull();
      assertThat(name.getText()).isEqualTo("=1+1 prøve");
    }
    assertThat(csv(file(anne, "CSV")).get(1).get(0)).isEqualTo("'=1+1 prøve");
  }

  @Test
  void numbers_of_municipalities_and_days_keep_their_kind(Visitors visitors) throws IOException {
    Visitor marit = visitors.onPc().as("anne.demo").go("areas/oslo");

    try (ReadableWorkbook book =
        new ReadableWorkbook(
            Files.newInputStream(file(marit, "Excel")), new ReadingOptions(true, false))) {
      Row row = book.getFirstSheet().read().get(1);
      assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCellText(1)).startsWith("0301");
      assertThat(row.getCell(2).getDataFormatString()).isEqualTo("dd.mm.yyyy");
      assertThat(row.getCell(4).getType()).isEqualTo(CellType.NUMBER);
    }
  }

  private static void compare(List<String> page, List<String> file, String columns) {
    for (String pair : columns.split(" ")) {
      String shown = page.get(pair.charAt(0) - '0');
      String written = file.get(pair.charAt(2) - '0').replace('\n', ' ');
      if (written.isEmpty()) {
        assertThat(shown).as("nothing in the file").doesNotContainPattern("\\d");
      } else if (pair.charAt(1) == '~') {
        assertThat(shown).startsWith(written);
      } else if (pair.charAt(1) == '%') {
        assertThat(shown.replaceAll("[+%\u00a0 ]", "").replace('\u2212', '-')).isEqualTo(written);
      } else {
        assertThat(shown.matches("[\\d\u00a0]+") ? shown.replace("\u00a0", "") : shown)
            .isEqualTo(written);
      }
    }
  }

  private static List<List<String>> shown(Visitor visitor) {
    List<List<String>> rows = new ArrayList<>();
    visitor
        .page()
        .locator("table[aria-labelledby]:not(details table) tbody tr")
        .all()
        .forEach(row -> rows.add(trimmed(row.locator("th, td"))));
    return rows;
  }

  private static List<List<String>> everyPage(Visitor visitor) {
    List<List<String>> rows = shown(visitor);
    while (visitor.page().locator("a[rel=next]").count() > 0) {
      visitor.page().locator("a[rel=next]").click();
      rows.addAll(shown(visitor));
    }
    return rows;
  }

  private static List<String> trimmed(Locator cells) {
    return cells.allTextContents().stream()
        .map(text -> text.replaceAll("[ \\n\\t]+", " ").strip())
        .toList();
  }

  private static Path file(Visitor visitor, String kind) {
    Page page = visitor.page();
    return page.waitForDownload(
            () ->
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(kind + " med"))
                    .click())
        .path();
  }

  private static List<List<String>> csv(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    String text = Files.readString(file);
    CsvReader.builder()
        .fieldSeparator(';')
        .ofCsvRecord(text.substring(1))
        .forEach(row -> rows.add(row.getFields()));
    return rows;
  }

  /** As the other file writes it. */
  private static List<List<String>> book(Path file) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, false))) {
      List<Row> rows = book.getFirstSheet().read();
      int columns = rows.get(0).getCellCount();
      return rows.stream()
          .map(row -> Stream.iterate(0, i -> i + 1).limit(columns).map(i -> text(row, i)).toList())
          .toList();
    }
  }

  private static String text(Row row, int column) {
    Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
    if (cell == null || cell.getType() != CellType.NUMBER) {
      return cell == null ? "" : cell.getText();
    }
    return "dd.mm.yyyy".equals(cell.getDataFormatString())
        ? DAY.format(cell.asDate())
        : cell.asNumber().toPlainString().replace('.', ',');
  }
}
