package no.samrad.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.SimpleFormatter;

/**
 * Where the server's log goes: a few files of limited size. The server makes it by its name; the
 * folder is not in the server's configuration, because that does not survive every letter.
 */
public final class ServerLog extends FileHandler {

  private static final String FOLDER = "samrad.log.folder";
  private static final int LIMIT = 10 * 1024 * 1024;
  private static final int COUNT = 5;

  public ServerLog() throws IOException {
    super(pattern(System.getProperty(FOLDER)), LIMIT, COUNT, true);
    setEncoding(StandardCharsets.UTF_8.name());
    setFormatter(new SimpleFormatter());
  }

  /** What the server is to be configured with. */
  static String properties(Path folder, boolean verbose) {
    System.setProperty(FOLDER, folder.toString());
    return """
        handlers=%s
        java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
        java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$-7s %%3$s: %%5$s%%6$s%%n
        .level=INFO
        org.hibernate.validator.internal.util.Version.level=WARNING
        """
        .formatted(
            ServerLog.class.getName() + (verbose ? " java.util.logging.ConsoleHandler" : ""));
  }

  static String pattern(String folder) {
    return folder.replace("%", "%%") + "/server-%g.log";
  }
}
