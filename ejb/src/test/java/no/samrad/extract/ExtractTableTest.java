package no.samrad.extract;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.samrad.intake.ImportRule;
import no.samrad.intake.SourceText;
import no.samrad.shared.IdentityNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come, before anything is asked of the database. */
class ExtractTableTest {

  private static final String VISITS = "sak;planlagt;utfall;minutter\n";

  private final Faults faults = new Faults();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sak;planlagt;utfall\n17;05.01.2026;COMPLETED",
        "\ufeffsak,planlagt,utfall\n17,05.01.2026,COMPLETED\n\n",
        "\"case\"\t\"planned\"\t\"outcome\"\r\n\"17\"\t2026-01-05\tCOMPLETED\r\n",
        "Utfall;SAK;Planlagt\ncompleted;17;5.1.2026"
      })
  void separators_marks_quotes_and_languages_make_no_difference(String text) {
    List<String> read = new ArrayList<>();
    lines(
        text,
        cells ->
            read.add(
                cells.text(VisitColumn.CASE)
                    + cells.day(VisitColumn.PLANNED)
                    + cells.code(VisitColumn.OUTCOME, Set.of("COMPLETED"))));

    assertThat(read).containsExactly("172026-01-05COMPLETED");
    assertThat(faults.count()).isZero();
  }

  @Test
  void windows_1252_is_read_as_it_is() {
    byte[] content =
        "område;år;inkludert;aktive;kilde\nAgder;2025;1;2;Årsmelding"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(ExtractTable.of(SourceText.of(content), faults).kind())
        .isEqualTo(ExtractKind.COUNTS);
  }

  @Test
  void other_letters_are_refused() {
    byte[] content = "sak;planlagt;utfall\n17;05.01.2026;X".getBytes(StandardCharsets.UTF_16);

    assertRefused(ImportRule.NOT_A_CSV_FILE, () -> SourceText.of(content), "UTF-16");
  }

  @Test
  void a_heading_that_says_nothing_we_know_is_refused_and_not_repeated() {
    assertRefused(ExtractRule.KIND_UNKNOWN, () -> table("navn;telefon\nKari;12345678"));
  }

  @Test
  void nothing_may_stand_above_the_heading() {
    assertRefused(
        ExtractRule.HEADING_NOT_FIRST, () -> table("Uttrekk for Kari\n" + VISITS + "1;2;3;4"), 2L);
  }

  @Test
  void a_column_we_do_not_know_is_named_by_its_place_only() {
    assertRefused(ExtractRule.COLUMN_UNKNOWN, () -> table("sak;navn;planlagt;utfall\n1;2;3;4"), 2);
  }

  @Test
  void a_column_that_is_missing_or_there_twice_is_named() {
    assertRefused(ExtractRule.COLUMN_MISSING, () -> table("sak;planlagt\n1;2"), "utfall");
    assertRefused(
        ExtractRule.COLUMN_TWICE, () -> table("sak;case;planlagt;utfall\n1;2;3;4"), "sak");
  }

  @Test
  void a_quote_that_is_never_closed_stops_the_file() {
    assertRefused(
        ImportRule.QUOTES_UNBALANCED,
        () -> lines(VISITS + "1;\"2;3;4\n".repeat(20_000), cells -> {}),
        2L);
  }

  @Test
  void a_heading_alone_is_no_extract() {
    assertRefused(ImportRule.NO_ROWS, () -> lines(VISITS, cells -> {}));
  }

  @Test
  void an_identity_number_is_found_first_in_whatever_cell_and_its_place_is_said() {
    String number = IdentityNumbers.BIRTH_NUMBER;
    table(VISITS + "17;05.01.2026;X;60\n" + number + ";05.01.2026;X;60\n18;x;" + number + ";y");

    assertThat(faults.first())
        .extracting(ExtractProblem::line, ExtractProblem::column)
        .containsExactly(tuple(3L, "sak"), tuple(4L, "utfall"));
    assertThat(faults.first().toString()).doesNotContain(number);
  }

  @Test
  void a_line_with_too_many_or_too_few_cells_is_named() {
    lines(VISITS + "1;2;3\n1;2;3;4;5", cells -> {});

    assertThat(faults.first())
        .extracting(ExtractProblem::reason)
        .containsOnly("extract.LineProblem.WRONG_NUMBER_OF_CELLS");
    assertThat(faults.first()).extracting(ExtractProblem::line).containsExactly(2L, 3L);
  }

  @ParameterizedTest
  @CsvSource({
    "30.02.2026, DAY_DOES_NOT_EXIST",
    "2026-13-01, DAY_DOES_NOT_EXIST",
    "31.04.2026, DAY_DOES_NOT_EXIST",
    "05/01/2026, DAY_UNREADABLE",
    "i går, DAY_UNREADABLE",
    "=TODAY(), DAY_UNREADABLE",
    "05.01.26, DAY_UNREADABLE"
  })
  void a_day_that_is_none_is_said(String text, LineProblem problem) {
    lines(VISITS + "1;" + text + ";X;60", cells -> cells.day(VisitColumn.PLANNED));

    assertThat(faults.first())
        .extracting(ExtractProblem::reason)
        .containsExactly("extract.LineProblem." + problem);
  }

  @ParameterizedTest
  @CsvSource({
    "-5, NUMBER_OUTSIDE",
    "601, NUMBER_OUTSIDE",
    "'7,5', NOT_A_NUMBER",
    "1e3, NOT_A_NUMBER",
    "9999999999, NOT_A_NUMBER",
    "+5, NOT_A_NUMBER",
    "45, ''"
  })
  void a_number_that_is_none_or_too_large_is_said(String text, String problem) {
    lines(
        VISITS + "1;05.01.2026;X;\"" + text + "\"",
        cells -> cells.number(VisitColumn.MINUTES, 1, 600));

    assertThat(faults.first())
        .extracting(ExtractProblem::reason)
        .isEqualTo(problem.isEmpty() ? List.of() : List.of("extract.LineProblem." + problem));
  }

  @Test
  void what_nobody_can_read_is_never_repeated() {
    lines(
        VISITS + "Kari Nordmann;Kari;Nordmann;Kari",
        cells -> {
          CourseLineReader.key(cells, VisitColumn.CASE);
          cells.day(VisitColumn.PLANNED);
          cells.code(VisitColumn.OUTCOME, Set.of("COMPLETED"));
          cells.number(VisitColumn.MINUTES, 1, 600);
          cells.yesOrNo(VisitColumn.MINUTES);
        });

    assertThat(faults.count()).isEqualTo(5);
    assertThat(faults.first().toString()).doesNotContain("Kari").doesNotContain("Nordmann");
  }

  @Test
  void a_day_is_read_in_both_ways() {
    List<LocalDate> days = new ArrayList<>();
    lines(
        VISITS + "1;05.01.2026;X;1\n1;2026-01-05;X;1",
        cells -> days.add(cells.day(VisitColumn.PLANNED)));

    assertThat(days).containsOnly(LocalDate.of(2026, 1, 5)).hasSize(2);
  }

  private ExtractTable table(String text) {
    return ExtractTable.of(SourceText.of(text.getBytes(StandardCharsets.UTF_8)), faults);
  }

  private void lines(String text, Consumer<ExtractCells> reading) {
    table(text).read(faults, reading);
  }
}
