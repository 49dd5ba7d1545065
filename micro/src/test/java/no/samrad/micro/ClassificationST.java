package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An administrator takes in a reform: an invented one, so far ahead that nobody else meets it. */
@ExtendWith(Browsing.class)
class ClassificationST {

  private static final String DAY = "2045-01-01";
  private static final String MERGER =
      """
      "oldCode","oldName","oldShortName","newCode","newName","newShortName","changeOccurred"
      "4214","Froland","","4291","Prøvekommune","","2045-01-01"
      "4216","Birkenes","","4291","Prøvekommune","","2045-01-01"
      """;
  private static final String LIST =
      """
      "code";"parentCode";"level";"name";"shortName";"presentationName";"validFrom";"validTo";"notes"
      "4203";;"1";"Arendal";"";"";;;""
      """;

  @AfterEach
  void forget() throws SQLException {
    TestUnits.forgetReform(DAY);
  }

  static Stream<Look> looks() {
    return Stream.of(Look.pc(), Look.phone().inTheDark());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_merger_names_the_areas_it_touches_and_is_found_at_once(Look look, Visitors visitors) {
    Visitor anne = visitors.with(look).as("anne.demo").go("units/import");
    send(anne, MERGER);

    assertThat(said(anne)).containsText("Filen kan importeres");
    assertThat(main(anne)).containsText("Kodeendringer");
    assertThat(main(anne)).containsText("Froland er medlem i Agder");
    assertThat(main(anne).locator("a[href*='/areas/agder']").first()).hasText("Agder");
    Axe.check(anne);
    assertThat(anne.scrollsSideways()).isFalse();
    anne.page().locator("[id='f:confirm']").click();
    assertThat(said(anne)).containsText("Importen er ferdig");
    Axe.check(anne);

    anne.go("units/4291?day=" + DAY);
    assertThat(main(anne)).containsText("Froland");
    assertThat(main(anne)).containsText("Birkenes");
    anne.go("units/4214");
    assertThat(main(anne)).containsText("Prøvekommune");
    anne.go("units?q=provekommune&day=" + DAY);
    assertThat(main(anne)).containsText("4291");
    anne.go("areas/agder?day=2044-12-31");
    assertThat(main(anne)).containsText("Froland");
  }

  @Test
  void what_would_change_leaves_as_a_file(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    send(anne, MERGER);

    Locator link = main(anne).locator("a[href*='export=csv-changes']");
    Path file = anne.page().waitForDownload(link::click).path();

    List<String> units =
        Files.readString(file)
            .lines()
            .skip(1)
            .map(line -> line.replaceFirst(";", " ").replaceFirst(";.*", ""))
            .toList();
    assertThat(units)
        .isNotEmpty()
        .containsExactlyElementsOf(main(anne).locator("tbody th").allTextContents());
  }

  @Test
  void the_same_file_again_changes_nothing(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    send(anne, MERGER);
    anne.page().locator("[id='f:confirm']").click();
    assertThat(said(anne)).containsText("Importen er ferdig");

    send(anne.go("units/import"), MERGER);

    assertThat(said(anne)).containsText("Filen endrer ingenting");
    Axe.check(anne);
  }

  @Test
  void a_list_without_dates_asks_for_its_day_and_tells_what_is_missing(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("units/import");
    send(anne, LIST);
    assertThat(said(anne)).containsText("Skriv hvilken dag den gjelder");
    Axe.check(anne);

    anne.go("units/import").page().locator("[id='f:day:input_input']").fill("01.01.2026");
    send(anne, LIST);

    assertThat(said(anne)).containsText("Filen endrer ingenting");
    assertThat(main(anne)).containsText("Mangler i filen (356)");
    anne.page().locator("main .pages a[rel=next]").click();
    assertThat(anne.page().locator("main .pages a[aria-current=page]")).containsText("2");
    Axe.check(anne);
  }

  private static void send(Visitor visitor, String content) {
    visitor
        .page()
        .setInputFiles(
            "input[type=file]",
            new FilePayload("endringer.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    Form.on(visitor).save();
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator said(Visitor visitor) {
    return visitor.page().locator("main [role=status] .message");
  }
}
