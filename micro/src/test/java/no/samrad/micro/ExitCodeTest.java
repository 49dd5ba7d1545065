package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void every_reason_has_a_number_of_its_own() {
    assertThat(Stream.of(ExitCode.values()).map(ExitCode::number))
        .doesNotHaveDuplicates()
        .allSatisfy(number -> assertThat(number).isBetween(1, 125));
  }

  @Test
  void every_number_is_explained_by_help() throws IOException {
    String script = Files.readString(Path.of("..", "run"));
    String help = script.substring(script.indexOf("Exit codes:"), script.indexOf("\nTEXT"));

    assertThat(Stream.of(ExitCode.values()).map(ExitCode::number))
        .allSatisfy(
            number -> assertThat(help).containsPattern("(?m)(^|[ :,])" + number + " [a-zR-]"));
  }
}
