package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samrad.web.faces.LineChart.Scale;
import no.samrad.web.faces.LineChart.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineChartTest {

  private static final Locale NB = Locale.forLanguageTag("nb");

  @ParameterizedTest
  @CsvSource({
    "2470, 2643, 2450, 2650",
    "18, 27, 15, 35",
    "10, 40, 0, 40",
    "0, 0, 0, 4",
    "7, 7, 7, 11",
    "119287, 119287, 119287, 119291",
    "99, 101, 99, 103"
  })
  void the_axis_ends_at_round_figures_outside_the_values(
      long min, long max, double low, double high) {
    Scale scale = Scale.around(NB, 0, List.of(min, max));

    assertThat(scale.low()).isEqualTo(low);
    assertThat(scale.high()).isEqualTo(high);
  }

  @Test
  void every_value_lies_on_the_axis() {
    IntStream.range(0, 500)
        .forEach(
            i -> {
              List<Long> values = List.of(i * 37L % 911, i * 101L % 1009);
              Scale scale = Scale.around(NB, 0, values);
              assertThat(values)
                  .allSatisfy(
                      value ->
                          assertThat(value.doubleValue()).isBetween(scale.low(), scale.high()));
            });
  }

  @Test
  void without_values_there_is_still_an_axis() {
    assertThat(Scale.around(NB, 0, List.of()).startsAtZero()).isTrue();
  }

  @Test
  void counts_are_shown_without_decimals() {
    LineChart chart =
        new LineChart(
            "", "", "", Scale.around(NB, 0, List.of(2643L)), List.of(new Value("2026", 2643)));

    assertThat(chart.points())
        .singleElement()
        .satisfies(p -> assertThat(p.text()).isEqualTo("2\u00a0643"));
    assertThat(chart.ticks()).extracting(LineChart.Tick::text).startsWith("2\u00a0643").hasSize(5);
  }

  @Test
  void the_line_runs_from_left_to_right() {
    LineChart chart =
        new LineChart(
            "",
            "",
            "",
            new Scale(NB, 0, 0, 100),
            List.of(new Value("2025", 0), new Value("2026", 100)));

    assertThat(chart.lines()).containsExactly("44.0,196.0 500.0,16.0");
  }

  @Test
  void what_is_not_known_is_a_gap_with_its_label() {
    LineChart chart =
        new LineChart(
            "",
            "",
            "",
            new Scale(NB, 0, 0, 100),
            List.of(
                new Value("1", 0),
                new Value("2", 50.0, "50,4 %"),
                new Value("3", null, null),
                new Value("4", 100.0, "100 %"),
                new Value("5", null, null)),
            List.of(50.0));

    assertThat(chart.lines()).containsExactly("44.0,196.0 158.0,106.0", "386.0,16.0");
    assertThat(chart.labels()).hasSize(5);
    assertThat(chart.points())
        .extracting(LineChart.Point::text)
        .containsExactly("0", "50,4 %", "100 %");
    assertThat(chart.points())
        .extracting(LineChart.Point::last)
        .containsExactly(false, false, true);
    assertThat(chart.goalLines()).containsExactly("106.0");
  }
}
