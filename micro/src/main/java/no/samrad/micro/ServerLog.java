package no.samrad.micro;

import java.nio.file.Path;

/** Where the server's log goes: a few files of limited size, and the console only when asked. */
final class ServerLog {

  static final String NAME = "server";

  private static final int LIMIT = 10 * 1024 * 1024;
  private static final int COUNT = 5;

  private ServerLog() {}

  static String properties(Path folder, boolean verbose) {
    return """
        handlers=%s
        java.util.logging.FileHandler.pattern=%s
        java.util.logging.FileHandler.limit=%d
        java.util.logging.FileHandler.count=%d
        java.util.logging.FileHandler.append=true
        java.util.logging.FileHandler.encoding=UTF-8
        java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
        java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
        java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$-7s %%3$s: %%5$s%%6$s%%n
        .level=INFO
        org.hibernate.validator.internal.util.Version.level=WARNING
        """
        .formatted(
            "java.util.logging.FileHandler" + (verbose ? " java.util.logging.ConsoleHandler" : ""),
            pattern(folder),
            LIMIT,
            COUNT);
  }

  /** In a pattern % stands for something, in a properties file the backslash does. */
  private static String pattern(Path folder) {
    String plain = folder.toString().replace("%", "%%").replace("\\", "\\\\");
    return plain + "/" + NAME + "-%g.log";
  }
}
