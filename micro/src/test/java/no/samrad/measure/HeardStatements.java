package no.samrad.measure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/**
 * Hears the statements of one call, with their values in them, as one types them into psql. What
 * timers send meanwhile is not of the call.
 */
final class HeardStatements extends AbstractSessionLog {

  private static final String BOUND = "bind => [";

  private final Thread caller = Thread.currentThread();
  private final List<String> statements = new ArrayList<>();

  List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public boolean shouldLog(int level, String category) {
    return SessionLog.SQL.equals(category);
  }

  @Override
  public boolean shouldDisplayData() {
    return true;
  }

  @Override
  public void log(SessionLogEntry entry) {
    if (SessionLog.SQL.equals(entry.getNameSpace()) && Thread.currentThread() == caller) {
      statements.add(typed(entry.getMessage().replaceAll("\\s+", " ")));
    }
  }

  /** Every question mark becomes its value; our statements have none in their words. */
  static String typed(String message) {
    int bound = message.lastIndexOf(BOUND);
    if (bound < 0) {
      return message.strip();
    }
    String values = message.substring(bound + BOUND.length(), message.lastIndexOf(']'));
    StringBuilder typed = new StringBuilder(message.substring(0, bound).strip());
    for (String value : values.split(", ", -1)) {
      int place = typed.indexOf("?");
      typed.replace(place, place + 1, literal(value));
    }
    return typed.toString();
  }

  private static String literal(String value) {
    return value.matches("-?\\d+(\\.\\d+)?|true|false|null") ? value : "'" + value + "'";
  }
}
