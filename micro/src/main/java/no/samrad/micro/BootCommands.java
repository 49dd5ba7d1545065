package no.samrad.micro;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What Payara Micro is told before and after it starts: listen here only, and where the database
 * is.
 */
record BootCommands(
    String databaseHost, int databasePort, String database, String user, String password) {

  /**
   * What web.xml says of SameSite the server passes by; its listener is told. The longer header
   * lets our pages answer a pasted page of text, not an empty answer 400.
   */
  String beforeStart() {
    return """
        set %1$snetwork-listeners.network-listener.http-listener.address=127.0.0.1
        set %1$sprotocols.protocol.http-listener.http.cookie-same-site-enabled=true
        set %1$sprotocols.protocol.http-listener.http.cookie-same-site-value=Lax
        set %1$sprotocols.protocol.http-listener.http.header-buffer-length-bytes=65536
        """
        .formatted("configs.config.server-config.network-config.");
  }

  String afterStart() {
    return """
        create-jdbc-connection-pool --datasourceclassname=org.postgresql.xa.PGXADataSource \
        --restype=javax.sql.XADataSource --steadypoolsize=2 --maxpoolsize=20 --property=%s SamradPool
        create-jdbc-resource --connectionpoolid=SamradPool jdbc/samrad
        """
        .formatted(properties());
  }

  /** The jar the driver comes from; the server has a class path of its own. */
  static Path driver() {
    try {
      return Path.of(
          PGSimpleDataSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private String properties() {
    Map<String, Object> properties =
        new TreeMap<>(
            Map.of(
                "serverName", databaseHost,
                "portNumber", databasePort,
                "databaseName", database,
                "user", user,
                "password", password));
    return properties.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(":"));
  }
}
