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

  @ParameterizedTest
  @ValueSource(strings = {"--rest", "reset", "-p", "--PORT"})
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
