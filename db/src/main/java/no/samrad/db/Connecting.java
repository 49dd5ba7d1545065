package no.samrad.db;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database that --url and --user speak of. Its password never stands on the command line. */
final class Connecting {

  static final Set<String> OPTIONS = Set.of("url", "user");
  static final String PASSWORD = "SAMRAD_DB_PASSWORD";

  private Connecting() {}

  static DataSource to(Arguments arguments, Terminal terminal) {
    String url = arguments.require("url");
    if (url.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new UsageProblem(
          "The password may not stand in the URL, where others on the machine see it; use "
              + PASSWORD
              + ".");
    }
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    try {
      dataSource.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new UsageProblem(
          "--url must look like jdbc:postgresql://host:5432/database, not " + url + ".");
    }
    dataSource.setUser(arguments.require("user"));
    dataSource.setConnectTimeout(10);
    dataSource.setApplicationName("samrad-db");
    password(terminal).ifPresent(dataSource::setPassword);
    return dataSource;
  }

  /** Without one the driver looks into the user's .pgpass. */
  private static Optional<String> password(Terminal terminal) {
    return Optional.ofNullable(terminal.environment().get(PASSWORD))
        .or(Connecting::asked)
        .filter(text -> !text.isEmpty());
  }

  /** Nobody answers where nothing is typed: no console before Java 22, an empty one since. */
  private static Optional<String> asked() {
    return Optional.ofNullable(System.console())
        .map(console -> console.readPassword("Password (empty: from .pgpass): "))
        .map(String::new);
  }
}
