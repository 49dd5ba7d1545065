package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An administrator takes in a table of residents. */
@ExtendWith(Browsing.class)
class ImportST {

  private static final String HEADER =
      "\"07459: Befolkning, etter region, alder og år\"\n\n\"region\";\"alder\";\"Personer 2019\"\n";
  private static final String GOOD =
      HEADER + "\"4202 Grimstad\";\"0 år\";220\n\"4202 Grimstad\";\"Alle aldre\";23000\n";
  private static final String BAD =
      HEADER + "\"301 Oslo\";\"0 år\";9000\n\"9998 =1+1\";\"0 år\";1\n";
  private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;

  @TempDir Path folder;

  @AfterEach
  void forget() throws SQLException {
    execute("delete from samrad.unit_population where year = 2019");
    execute("delete from samrad.import_run");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static Stream<Look> looks() {
    return Stream.of(Look.pc(), Look.phone().inTheDark());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void by_keyboard_from_the_list_to_the_receipt_and_the_same_file_again(
      Look look, Visitors visitors) {
    Visitor anne = visitors.with(look).as("anne.demo").go("units");
    press(anne.page().locator("main a[href$='/units/import']"));
    choose(anne, "tall.csv", GOOD);
    press(Form.on(anne).saveButton());

    assertThat(said(anne)).containsText("Filen kan importeres");
    assertThat(anne.page().locator("main tbody")).containsText(Pattern.compile("220 av 23.000"));
    Axe.check(anne);
    assertThat(anne.scrollsSideways()).isFalse();
    press(anne.page().locator("[id='f:confirm']"));
    assertThat(said(anne)).containsText("Importen er ferdig");
    anne.page().reload();
    assertThat(said(anne)).containsText("Importen er ferdig");
    Axe.check(anne);

    choose(anne.go("units/import"), "tall.csv", GOOD);
    press(Form.on(anne).saveButton());
    assertThat(said(anne)).containsText("Filen endrer ingenting");
    Axe.check(anne);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void bad_rows_are_listed_and_can_be_taken_home(Look look, Visitors visitors) throws IOException {
    Visitor anne = visitors.with(look).as("anne.demo").go("units/import");
    choose(anne, "tall.csv", BAD);
    Form.on(anne).save();

    assertThat(said(anne)).containsText("Filen har 2 feil");
    assertThat(anne.page().locator("main tbody")).containsText("Mente du 0301 Oslo?");
    Axe.check(anne);
    Download file =
        anne.page()
            .waitForDownload(() -> anne.page().locator("a[href*='export=csv']").first().click());

    List<String> lines = Files.readAllLines(file.path());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("4;region;301 Oslo;");
    assertThat(lines.get(2)).startsWith("5;region;9998 =1+1;");
  }

  @Test
  void a_workbook_that_is_called_csv_is_refused_by_what_it_is(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    choose(anne, "tall.csv", "PK\u0003\u0004 xl/workbook.xml");
    Form.on(anne).save();

    assertThat(said(anne)).containsText("ikke en CSV-fil, men XLSX");
    Axe.check(anne);
  }

  @Test
  void a_preview_can_be_discarded(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    choose(anne, "tall.csv", GOOD);
    Form.on(anne).save();

    anne.page().locator("[id='f:discard']").click();

    assertThat(Form.on(anne).toast()).containsText("Importen av tall.csv er forkastet");
    assertThat(anne.page().locator("main .table tbody")).containsText("Forkastet");
    Axe.check(anne);
  }

  @Test
  void while_a_file_is_read_the_page_shows_how_far_and_goes_on_by_itself(Visitors visitors)
      throws SQLException {
    execute(
        "insert into samrad.import_run (id, state, sha256, bytes, started_by, started_at, changed_at)"
            + " select 31, 'CHECKING', repeat('0', 64), 1, min(id), now(), now() from samrad.person");
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import/31");

    assertThat(anne.page().locator("progress")).hasAccessibleName("Leser filen");
    Axe.check(anne);
    execute("update samrad.import_run set state = 'FAILED' where id = 31");

    assertThat(said(anne)).containsText("ingenting er skrevet");
    assertThat(anne.page().locator("progress")).hasCount(0);
  }

  @Test
  void what_fails_while_it_is_written_is_taken_back_as_a_whole(Visitors visitors)
      throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    choose(anne, "tall.csv", GOOD);
    Form.on(anne).save();
    assertThat(said(anne)).containsText("Filen kan importeres");
    execute("alter table samrad.import_run add constraint stops check (state <> 'DONE') not valid");
    try {
      anne.page().locator("[id='f:confirm']").click();
      assertThat(said(anne)).containsText("ingenting er skrevet");
    } finally {
      execute("alter table samrad.import_run drop constraint stops");
    }

    assertThat(figuresOf2019()).isZero();
    choose(anne.go("units/import"), "tall.csv", GOOD);
    Form.on(anne).save();
    assertThat(said(anne)).containsText("Filen kan importeres");
  }

  private static long figuresOf2019() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from samrad.unit_population where year = 2019")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void sixty_megabytes_are_refused_before_they_are_sent(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    anne.page().setInputFiles("input[type=file]", sixtyMegabytes());

    Form.on(anne).save();

    assertThat(anne.page()).hasURL(Pattern.compile("/units/import$"));
    Object sentence =
        anne.page().evaluate("document.querySelector('input[type=file]').validationMessage");
    assertThat(sentence.toString()).startsWith("Filen er større enn 50 MB");
  }

  @Test
  void sixty_megabytes_that_are_sent_all_the_same_get_an_answer(Visitors visitors)
      throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    anne.page().evaluate("delete document.querySelector('input[type=file]').dataset.largest");
    anne.page().setInputFiles("input[type=file]", sixtyMegabytes());

    Form.on(anne).save();

    assertThat(anne.page().locator("main [role=alert]")).containsText("Filen er for stor");
    Axe.check(anne);
  }

  @Test
  void whoever_has_one_area_only_is_not_offered_it_and_not_let_in(Visitors visitors) {
    Visitor berit = visitors.onPc().as("berit.oppdiktsen").go("units");

    assertThat(berit.page().locator("main a[href$='/units/import']")).hasCount(0);
    berit.expectProblem("403").go("units/import");
    assertThat(berit.page().locator("main")).containsText("Administrator");
  }

  private Path sixtyMegabytes() throws IOException {
    return Files.write(folder.resolve("stor.csv"), new byte[SIXTY_MEGABYTES]);
  }

  private static Locator said(Visitor visitor) {
    return visitor.page().locator("main [role=status] .message");
  }

  private static void choose(Visitor visitor, String name, String content) {
    visitor
        .page()
        .setInputFiles(
            "input[type=file]",
            new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
  }

  /** What can be focused and pressed needs no mouse. */
  private static void press(Locator target) {
    target.focus();
    target.press("Enter");
  }
}
