package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/**
 * Runs in the container, beside the application: writes every statement that a request sends to the
 * database as one line of a file. What timers send is no request's.
 */
public final class StatementLog extends AbstractSessionLog {

  static final String FILE = "samrad.statements";

  private static final String REQUEST_THREAD = "http-thread-pool";

  @Override
  public boolean shouldLog(int level, String category) {
    return SessionLog.SQL.equals(category);
  }

  @Override
  public void log(SessionLogEntry entry) {
    if (SessionLog.SQL.equals(entry.getNameSpace())
        && Thread.currentThread().getName().startsWith(REQUEST_THREAD)) {
      write(entry.getMessage().replaceAll("\\s+", " ") + "\n");
    }
  }

  private static synchronized void write(String line) {
    try {
      Files.writeString(
          Path.of(System.getProperty(FILE)),
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
