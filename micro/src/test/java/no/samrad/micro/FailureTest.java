package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

  @TempDir Path folder;
  private DataDirectory data;

  @BeforeEach
  void open() throws IOException {
    data = DataDirectory.open(folder);
    Files.createDirectories(data.path("log"));
  }

  @Test
  void a_full_disk_is_recognised_however_deep_it_is_reported() {
    IOException full = new IOException("write: No space left on device");
    Refusal told = asRefusal(new IllegalStateException("x", new UncheckedIOException(full)));

    assertThat(told.code()).isEqualTo(ExitCode.NO_ROOM);
    assertThat(told).hasMessageContaining("no room left").hasMessageContaining(folder.toString());
  }

  @Test
  void a_refusal_stays_what_it_is() {
    Refusal refusal = new Refusal(ExitCode.PORT_TAKEN, "Port 1 is taken.");

    assertThat(asRefusal(refusal)).isSameAs(refusal);
  }

  @Test
  void anything_else_is_one_sentence_and_the_rest_in_the_log() {
    Refusal told = asRefusal(new IllegalStateException("something odd"));

    assertThat(told.code()).isEqualTo(ExitCode.FAILED);
    assertThat(told)
        .hasMessageContaining("something odd")
        .hasMessageContaining("start-failure.log");
    assertThat(data.path("log").resolve("start-failure.log"))
        .content()
        .contains("FailureTest.java");
  }

  private Refusal asRefusal(RuntimeException cause) {
    return new Failure(cause, data).asRefusal();
  }
}
