package no.samrad.micro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.samrad.db.TestDatabase;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Starts the database and tells the container where it is, before the container reads its
 * configuration.
 */
public final class ContainerSetup {

  private static final int FIRST = 1000;

  private static final String TEST_SERVLET = "ArquillianServletRunnerEE9";

  private static final String ADAPTERS_FOLDER = "arquillian-payara-micro";

  private static final Set<Path> LEFT_BEHIND = ConcurrentHashMap.newKeySet();

  private static TestDatabase database;
  private static Path statements;
  private static InputStream heard; // those nobody has counted yet

  /** What the container's application stands on; for arranging and looking. */
  public static TestDatabase database() {
    return database;
  }

  /** How many statements requests have sent to the database since somebody asked last. */
  public static int newStatements() throws IOException {
    return (int) new String(heard.readAllBytes(), StandardCharsets.UTF_8).lines().count();
  }

  private static void start(Path folder) throws IOException {
    database = TestDatabase.fresh();
    statements = Files.createFile(folder.resolve("statements"));
    heard = Files.newInputStream(statements);
  }

  /** Its options are split at blanks, so every path in them stands in a folder without one. */
  void prepare(@Observes(precedence = FIRST) BeforeSuite suite) throws IOException {
    Path folder = Files.createTempDirectory("samrad-it");
    LEFT_BEHIND.add(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> LEFT_BEHIND.forEach(Folders::delete)));
    start(folder);
    BootCommands commands =
        new BootCommands("127.0.0.1", database.port(), database.name(), "samrad_app", "unused");
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

  /**
   * The adapter looks at what a server prints of itself twice a second, and takes it for complete
   * once the ports are there; the list of servlets, which is printed after them, may then be
   * missing.
   */
  void complete(@Observes ProtocolMetaData described) {
    for (HTTPContext context : described.getContexts(HTTPContext.class)) {
      if (context.getServletByName(TEST_SERVLET) == null) {
        context.add(new Servlet(TEST_SERVLET, "/samrad"));
      }
    }
  }

  /**
   * The adapter makes a folder for every server and leaves it. Servers of other runs stand beside
   * ours, so it is looked for among the arguments of our own.
   */
  void remember(@Observes AfterDeploy deployed) {
    ProcessHandle.current()
        .children()
        .flatMap(server -> Stream.of(server.info().arguments().orElse(new String[0])))
        .filter(argument -> argument.contains(ADAPTERS_FOLDER) && argument.endsWith(".war"))
        .map(war -> Path.of(war).getParent().getParent())
        .forEach(LEFT_BEHIND::add);
  }

  private static Map<String, String> options(Path key, String files) throws IOException {
    return Map.of(
        // Sic: otherwise the adapter adds --nocluster, which overrides --nohazelcast.
        "payara.clusterEnabled", "true",
        "payara.randomHttpPort", "false",
        "payara.autoBindHttp", "false",
        "payara.cmdOptions",
            String.join(" ", LaunchedProcess.FLAGS)
                + " -XX:TieredStopAtLevel=1" // ends before another compiler pays
                + " -Dsamrad.mode=demo"
                + " -Declipselink.logging.logger=no.samrad.micro.StatementLog"
                + " -D%s=%s -Dsamrad.audit.key.file=%s"
                    .formatted(StatementLog.FILE, statements, key),
        "payara.extraMicroOptions",
            "--nohazelcast --disablephonehome --port %d --prebootcommandfile %s"
                .formatted(LaunchedProcess.freePort(), files));
  }
}
