package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir Path folder;

  @Test
  void a_private_file_is_readable_by_its_owner_only_also_when_replaced() throws IOException {
    Path file = folder.resolve("secret");
    Folders.writePrivately(file, "one");
    Folders.writePrivately(file, "two");

    assertThat(file).hasContent("two");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void deleting_a_folder_leaves_what_a_link_in_it_points_to() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "x");
    Path doomed = Files.createDirectories(folder.resolve("doomed/deep")).getParent();
    Files.createSymbolicLink(doomed.resolve("link"), folder);

    Folders.delete(doomed);

    assertThat(doomed).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void deleting_what_is_not_there_is_no_failure() {
    Folders.delete(folder.resolve("nothing"));

    assertThat(folder).isEmptyDirectory();
  }
}
