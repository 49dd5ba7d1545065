package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import no.samrad.micro.Options.Switch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void nothing_asked_for_means_port_8080_and_the_folder_data() {
    Options options = Options.parse(List.of());

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.data()).isEqualTo(Path.of("data"));
    assertThat(options.switches()).isEmpty();
  }

  @Test
  void every_option_is_understood_in_both_spellings() {
    Options spaced = Options.parse(List.of("--port", "8201", "--data", "a b", "--reset", "--yes"));
    Options joined = Options.parse(List.of("--yes", "--port=8201", "--reset", "--data=a b"));

    assertThat(spaced).isEqualTo(joined);
    assertThat(spaced.port()).isEqualTo(8201);
    assertThat(spaced.data()).isEqualTo(Path.of("a b"));
    assertThat(spaced.switches()).containsExactlyInAnyOrder(Switch.RESET, Switch.YES);
  }

  @Test
  void the_last_of_two_wins() {
    assertThat(Options.parse(List.of("--port", "1", "--port", "2")).port()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "99999999999", "-1", "8080x", "eight"})
  void a_port_that_is_none_is_refused(String port) {
    assertUsage(List.of("--port", port), "--port needs a number from 1 to 65535");
  }

  @Test
  void a_missing_value_is_refused() {
    assertUsage(List.of("--port"), "--port needs a value");
    assertUsage(List.of("--data", "--empty"), "--data needs a value");
  }

  @Test
  void the_whole_country_is_asked_for_as_a_demo() {
    Options options = Options.parse(List.of("--demo=national", "--with-audit", "--scale", "0.01"));

    assertThat(options.switches()).containsExactlyInAnyOrder(Switch.NATIONAL, Switch.WITH_AUDIT);
    assertThat(options.scale()).isEqualTo(0.01);
    assertThat(Options.parse(List.of()).scale()).isEqualTo(1);
  }

  @Test
  void what_does_not_go_together_is_refused() {
    assertUsage(List.of("--demo", "large"), "There is no demo \"large\"");
    assertUsage(List.of("--demo"), "--demo needs a value");
    assertUsage(List.of("--demo=national", "--empty"), "exclude one another");
    assertUsage(List.of("--with-audit"), "--with-audit goes with --demo=national");
    assertUsage(List.of("--scale=0.5"), "--scale goes with --demo=national");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "2", "1.5", "-0.1", "0,1", "all"})
  void a_scale_that_is_no_part_is_refused(String scale) {
    assertUsage(List.of("--demo=national", "--scale", scale), "--scale needs a part of 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--national", "--rest", "reset", "-p", "--PORT"})
  void an_unknown_option_is_refused(String option) {
    assertUsage(List.of(option), "Unknown option " + option);
  }

  private static void assertUsage(List<String> arguments, String sentence) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Options.parse(arguments))
        .withMessageContaining(sentence)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ExitCode.USAGE));
  }
}
