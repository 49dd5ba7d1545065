package no.samrad.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns whatever stopped a start into the sentence that helps most, and keeps the rest in the log
 * folder.
 */
record Failure(RuntimeException cause, DataDirectory data) {

  private static final String LOG = "start-failure.log";

  Refusal asRefusal() {
    if (data.isFull() || chain().anyMatch(Failure::tellsOfFullDisk)) {
      return new Refusal(
          ExitCode.NO_ROOM,
          "There is no room left on the disk of %s. Make room and start again; nothing that was saved is lost."
              .formatted(data.path()),
          cause);
    }
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    keep();
    return new Refusal(
        ExitCode.FAILED,
        "Samråd could not start: %s. More in %s."
            .formatted(cause.getMessage(), data.path("log").resolve(LOG)),
        cause);
  }

  private Stream<Throwable> chain() {
    return Stream.iterate(cause, failure -> failure != null, Throwable::getCause);
  }

  private static boolean tellsOfFullDisk(Throwable failure) {
    return String.valueOf(failure.getMessage()).contains("No space left on device");
  }

  private void keep() {
    String all =
        chain()
            .flatMap(
                failure ->
                    Stream.concat(Stream.of(failure), Arrays.stream(failure.getStackTrace())))
            .map(Object::toString)
            .collect(Collectors.joining("\n  ", "", "\n"));
    try {
      Files.writeString(data.path("log").resolve(LOG), all);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
