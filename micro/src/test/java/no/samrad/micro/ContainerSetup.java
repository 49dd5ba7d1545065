package no.samrad.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import no.samrad.db.TestDatabase;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Starts the database and tells the container where it is, before the container reads its
 * configuration.
 */
public final class ContainerSetup {

  private static final int FIRST = 1000;

  private static TestDatabase database;

  /** What the container's application stands on; for arranging and looking. */
  public static TestDatabase database() {
    return database;
  }

  private static void start() {
    database = TestDatabase.fresh();
  }

  /** Its options are split at blanks, so every path in them stands in a folder without one. */
  void prepare(@Observes(precedence = FIRST) BeforeSuite suite) throws IOException {
    start();
    BootCommands commands =
        new BootCommands("127.0.0.1", database.port(), database.name(), "samrad_app", "unused");
    Path folder = Files.createTempDirectory("samrad-it");
    folder.toFile().deleteOnExit();
    Path driver =
        Files.copy(
            BootCommands.driver(),
            folder.resolve("postgresql.jar"),
            StandardCopyOption.REPLACE_EXISTING);
    Path before = Files.writeString(folder.resolve("before.asadmin"), commands.beforeStart());
    Path after = Files.writeString(folder.resolve("after.asadmin"), commands.afterStart());
    Path key = Files.writeString(folder.resolve("audit.key"), Passwords.forRole());
    options(key, "%s --addlibs %s --postbootcommandfile %s".formatted(before, driver, after))
        .forEach(System::setProperty);
  }

  private static Map<String, String> options(Path key, String files) throws IOException {
    return Map.of(
        // Sic: otherwise the adapter adds --nocluster, which overrides --nohazelcast.
        "payara.clusterEnabled", "true",
        "payara.randomHttpPort", "false",
        "payara.autoBindHttp", "false",
        "payara.cmdOptions",
            "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dsamrad.mode=demo -Dsamrad.audit.key.file="
                + key,
        "payara.extraMicroOptions",
            "--nohazelcast --disablephonehome --port %d --prebootcommandfile %s"
                .formatted(LaunchedProcess.freePort(), files));
  }
}
