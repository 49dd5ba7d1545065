package no.samrad.db;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Where the server of the tests keeps its files: in memory where the system has a folder of it, for
 * copying a database is mostly making files (80 ms there, 640 ms on a disk).
 */
final class TestFolder {

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH = 2L << 30;
  private static final String NAME = "samrad-test-";

  private TestFolder() {}

  /** One of this JVM's own. Those of JVMs that were killed are cleared away. */
  static File create() throws IOException {
    Path parent = isRoomy(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    for (Path left : leftIn(parent)) {
      FileUtils.deleteQuietly(left.toFile());
    }
    return Files.createDirectory(parent.resolve(NAME + ProcessHandle.current().pid())).toFile();
  }

  private static boolean isRoomy(Path folder) {
    return Files.isWritable(folder) && folder.toFile().getUsableSpace() > ENOUGH;
  }

  private static List<Path> leftIn(Path parent) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      return all.filter(TestFolder::isLeft).collect(Collectors.toList());
    }
  }

  private static boolean isLeft(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches(NAME + "\\d+")
        && ProcessHandle.of(Long.parseLong(name.substring(NAME.length()))).isEmpty();
  }
}
