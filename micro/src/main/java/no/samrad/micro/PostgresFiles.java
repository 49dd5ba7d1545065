package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What a PostgreSQL data folder tells about itself from outside. */
final class PostgresFiles {

  /** PostgreSQL's own note of the server that has the folder open. */
  static final String NOTE = "postmaster.pid";

  private static final Path SELF = Path.of("/proc/self");

  private PostgresFiles() {}

  static void requireSameOwner(Path data) {
    try {
      if (Files.exists(SELF) && Command.uid(data) != Command.uid(SELF)) {
        throw new Refusal(
            ExitCode.NO_ROOM,
            "The data in %s belong to the user %s. Start Samråd as that user."
                .formatted(data, Files.getOwner(data).getName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void requireSameMajor(Path data) {
    String major = Folders.read(data.resolve("PG_VERSION")).strip();
    if (!major.equals(Binaries.major())) {
      throw new Refusal(
          ExitCode.OTHER_POSTGRES,
          ("The data in %s were made by PostgreSQL %s, this build brings PostgreSQL %s."
                  + " Start the build that made them, or start anew with --reset. Nothing was changed.")
              .formatted(data, major, Binaries.major()));
    }
  }

  /**
   * A process number can have gone to another program since; so the program and its folder are
   * asked.
   */
  static boolean runningServer(Path data) {
    Path note = data.resolve(NOTE);
    if (!Files.exists(note)) {
      return false;
    }
    String first = Folders.read(note).lines().findFirst().orElse("").strip();
    return first.matches("\\d{1,9}")
        && ProcessHandle.of(Long.parseLong(first)).map(found -> serves(found, data)).orElse(false);
  }

  static String newestLog(Path log) {
    try (var files = Files.list(log)) {
      List<Path> logs =
          files.filter(file -> file.getFileName().toString().startsWith("postgresql-")).toList();
      return logs.stream()
          .max(Comparator.comparing(file -> file.toFile().lastModified()))
          .map(Folders::read)
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean serves(ProcessHandle process, Path data) {
    boolean postgres = process.info().command().orElse("").contains("/postgres");
    Path folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
    try {
      return postgres && (!Files.exists(SELF) || Files.isSameFile(folder, data));
    } catch (IOException e) {
      return false;
    }
  }
}
