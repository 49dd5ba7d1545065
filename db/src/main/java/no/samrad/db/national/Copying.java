package no.samrad.db.national;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Lines for COPY, sent when enough are together. Closed before its end, nothing of it stays. */
final class Copying implements AutoCloseable {

  private static final int ENOUGH = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder lines = new StringBuilder(2 * ENOUGH);

  Copying(Connection connection, String table, String columns) throws SQLException {
    copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " (" + columns + ") from stdin");
  }

  StringBuilder lines() {
    return lines;
  }

  void lineEnded() throws SQLException {
    if (lines.length() >= ENOUGH) {
      send();
    }
  }

  void end() throws SQLException {
    send();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void send() throws SQLException {
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }
}
