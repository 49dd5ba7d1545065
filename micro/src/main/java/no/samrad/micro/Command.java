package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs; as root inside a user namespace, because PostgreSQL refuses to be
 * root.
 */
final class Command {

  private static final Path SELF = Path.of("/proc/self");
  private static final int NOT_FOUND = 127;

  /** What a program said and how it ended. */
  record Result(int exit, String output) {

    boolean succeeded() {
      return exit == 0;
    }
  }

  private Command() {}

  static void requireUserNamespace() {
    if (isRoot() && !run(List.of("true")).succeeded()) {
      throw new Refusal(
          ExitCode.NO_NAMESPACE,
          "PostgreSQL does not run as root, and this system does not let root step down (no user"
              + " namespaces). Start Samråd as an ordinary user.");
    }
  }

  static Result run(List<String> words) {
    List<String> all = new ArrayList<>(isRoot() ? List.of("unshare", "--user") : List.of());
    all.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output.strip());
    } catch (IOException e) {
      return new Result(NOT_FOUND, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(NOT_FOUND, "interrupted");
    }
  }

  static boolean isRoot() {
    return Files.exists(SELF) && uid(SELF) == 0;
  }

  static int uid(Path file) {
    try {
      return (int) Files.getAttribute(file, "unix:uid");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
