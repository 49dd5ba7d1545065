package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Scanner;
import no.samrad.micro.Options.Switch;

/** The folder with everything that outlives a restart. One process at a time holds it. */
final class DataDirectory {

  private static final List<String> OWN =
      List.of(
          "pgdata",
          "pgdata.new",
          "pgdata.password",
          ServerHome.NAME,
          "log",
          "audit.key",
          RunFile.NAME,
          Secrets.FILE);
  private static final long MEGABYTE = 1024L * 1024;
  private static final long ROOM_TO_CREATE = 450 * MEGABYTE;
  private static final long ROOM_TO_RUN = 250 * MEGABYTE;
  private static final long FULL = 8 * MEGABYTE;

  private final Path path;

  /** Kept open; closing it would let go of the data. */
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** The lock goes with the process, however it ends. */
  static DataDirectory open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(path)) {
        Folders.createPrivately(path);
      }
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = channel.tryLock();
      if (held == null) {
        throw inUse(path);
      }
      return new DataDirectory(path, channel);
    } catch (UncheckedIOException e) {
      throw unusable(path, e.getCause());
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  Path path(String name) {
    return path.resolve(name);
  }

  Path path() {
    return path;
  }

  boolean has(String name) {
    return Files.exists(path(name));
  }

  /** As much as a start needs, and so many megabytes more. */
  void requireRoom(long more) {
    boolean first = !has("pgdata");
    long needed = (first ? ROOM_TO_CREATE : ROOM_TO_RUN) + more * MEGABYTE;
    if (room() < needed) {
      throw new Refusal(
          ExitCode.NO_ROOM,
          "%s has %d MB left; Samråd needs %d MB to start. Nothing was changed."
              .formatted(path, room() / MEGABYTE, needed / MEGABYTE));
    }
  }

  boolean isFull() {
    return room() < FULL;
  }

  void require(String name, String why) {
    if (!has(name)) {
      throw new Refusal(
          ExitCode.FAILED,
          "%s is missing. %s Put it back, or start anew with --reset.".formatted(path(name), why));
    }
  }

  void confirmReset(Options options, Steps steps) {
    if (options.has(Switch.YES) || !has("pgdata")) {
      return;
    }
    steps.ask("This deletes all data in " + path + ". Type yes to go on: ");
    if (!readLine().equals("yes")) {
      throw new Refusal(ExitCode.NOT_CONFIRMED, "Nothing was deleted.");
    }
  }

  /** Deletes what a start creates by name, for somebody may keep other things beside it. */
  void empty() {
    OWN.forEach(name -> Folders.delete(path(name)));
  }

  private static String readLine() {
    try (Scanner in = new Scanner(System.in, Charset.defaultCharset())) {
      return in.hasNextLine() ? in.nextLine().strip() : "";
    }
  }

  private long room() {
    try {
      return Files.getFileStore(path).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal inUse(Path path) {
    return new Refusal(
        ExitCode.IN_USE,
        "Samråd is already running with the data in %s (%s). Stop it first."
            .formatted(path, RunFile.whereabouts(path.resolve(RunFile.NAME))));
  }

  private static Refusal unusable(Path path, IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return new Refusal(ExitCode.NO_ROOM, path + " is not a folder.", e);
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return new Refusal(
        ExitCode.NO_ROOM,
        "The data folder %s cannot be written%s."
            .formatted(path, reason == null ? "" : " (" + reason + ")"),
        e);
  }
}
