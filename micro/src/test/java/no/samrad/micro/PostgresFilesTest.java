package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresFilesTest {

  @TempDir Path data;

  @Test
  void a_note_whose_number_went_to_another_program_is_not_a_running_server() throws IOException {
    note(Long.toString(ProcessHandle.current().pid()));

    assertThat(PostgresFiles.runningServer(data)).isFalse();
  }

  @Test
  void neither_is_a_note_of_a_process_that_is_gone_nor_half_a_note_nor_none() throws IOException {
    assertThat(PostgresFiles.runningServer(data)).isFalse();
    note("999999999");
    assertThat(PostgresFiles.runningServer(data)).isFalse();
    note("");
    assertThat(PostgresFiles.runningServer(data)).isFalse();
  }

  @Test
  void data_of_this_major_version_are_accepted() throws IOException {
    Files.writeString(data.resolve("PG_VERSION"), Binaries.major() + "\n");

    assertThatNoException().isThrownBy(() -> PostgresFiles.requireSameMajor(data));
  }

  @Test
  void data_of_another_major_version_are_refused_and_both_are_named() throws IOException {
    Files.writeString(data.resolve("PG_VERSION"), "9\n");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PostgresFiles.requireSameMajor(data))
        .withMessageContaining("PostgreSQL 9,")
        .withMessageContaining("PostgreSQL " + Binaries.major())
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ExitCode.OTHER_POSTGRES));
  }

  private void note(String pid) throws IOException {
    Files.writeString(data.resolve(PostgresFiles.NOTE), pid + "\n/some/where\n");
  }
}
