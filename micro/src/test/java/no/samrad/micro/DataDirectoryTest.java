package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path folder;

  @Test
  void it_is_made_for_its_owner_only() throws IOException {
    DataDirectory.open(folder.resolve("new/data"));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("new/data"))))
        .isEqualTo("rwx------");
  }

  @Test
  void a_file_in_its_place_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");

    assertRefused(file, "is not a folder");
  }

  @Test
  void a_place_that_cannot_be_written_is_refused() {
    assertRefused(Path.of("/proc/samrad"), "cannot be written");
  }

  @Test
  void emptying_takes_what_a_start_made_and_leaves_the_rest() throws IOException {
    DataDirectory data = DataDirectory.open(folder);
    Files.createDirectories(folder.resolve("pgdata/base"));
    Files.writeString(folder.resolve(Secrets.FILE), "");
    Path mine = Files.writeString(folder.resolve("notes.txt"), "mine");

    data.empty();

    assertThat(folder.resolve("pgdata")).doesNotExist();
    assertThat(folder.resolve(Secrets.FILE)).doesNotExist();
    assertThat(mine).exists();
  }

  private static void assertRefused(Path place, String sentence) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> DataDirectory.open(place))
        .withMessageContaining(sentence)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ExitCode.NO_ROOM));
  }
}
