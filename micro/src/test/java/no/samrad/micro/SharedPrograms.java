package no.samrad.micro;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * PostgreSQL's programs, unpacked once for all applications of all test processes: each would take
 * six seconds of a core for it.
 */
final class SharedPrograms {

  private static final Path FOLDER = Path.of("target", "pgbin").toAbsolutePath();

  private SharedPrograms() {}

  /** The start that follows finds them where it would have unpacked them. */
  static void lendTo(Path data) throws IOException {
    Binaries shared = Binaries.in(FOLDER);
    Files.createDirectories(FOLDER.getParent());
    try (FileChannel lock =
        FileChannel.open(
            FOLDER.resolveSibling("pgbin.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      lock.lock(); // until it is closed
      if (!shared.areUnpacked()) {
        shared.unpack();
      }
    }
    Path place = Binaries.in(data.resolve("pgbin")).folder();
    Files.createDirectories(place.getParent());
    Files.createSymbolicLink(place, shared.folder());
  }
}
