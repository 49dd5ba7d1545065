package no.samrad.micro;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.samrad.micro.provider.InventedProvider;

/**
 * The whole application with demo data, started once for all browser tests and stopped with them.
 * With {@code -Dsamrad.run.json=.../data/run.json} the tests use one that is running already, which
 * saves its start while one writes a test.
 */
public final class RunningApp {

  private final Path data;
  private final JsonObject told;
  private final InventedProvider provider;

  private RunningApp(Path data, InventedProvider provider) throws IOException {
    this.data = data;
    this.provider = provider;
    told = new Gson().fromJson(Files.readString(data.resolve(RunFile.NAME)), JsonObject.class);
  }

  public static RunningApp get() {
    return Holder.APP;
  }

  /** The folder with everything it keeps. */
  public Path data() {
    return data;
  }

  /** Ends with a slash. */
  public String url() {
    return told.get("url").getAsString();
  }

  /** The one password of all demo accounts. */
  public String password() {
    return accounts().get(0).get("password").getAsString();
  }

  public List<String> users() {
    return accounts().stream().map(account -> account.get("user").getAsString()).toList();
  }

  /** Where people sign in with work accounts; null when the application was running already. */
  public InventedProvider provider() {
    return provider;
  }

  /** As the owner of the schema, to arrange and to look. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(told.get("jdbcUrl").getAsString());
  }

  /** Demo accounts keep their password; its hash no longer takes a second to compare with. */
  private void signInQuickly() {
    try (Connection connection = connect();
        PreparedStatement quick =
            connection.prepareStatement("update account set password_hash = ?")) {
      quick.setString(1, QuickHash.hash(password()));
      quick.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<JsonObject> accounts() {
    return StreamSupport.stream(told.getAsJsonArray("accounts").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** Lazily, and once. */
  private static final class Holder {

    static final RunningApp APP = found();

    private static RunningApp found() {
      String running = System.getProperty("samrad.run.json", "");
      try {
        return running.isEmpty()
            ? start(InventedProvider.start())
            : new RunningApp(Path.of(running).getParent(), null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    /** The folder has a letter in its name that not every path survives. */
    private static RunningApp start(InventedProvider provider) throws IOException {
      Path folder = Files.createTempDirectory("samrad-st");
      Path data = folder.resolve("på prøve");
      String port = Integer.toString(LaunchedProcess.freePort());
      Path secret = Files.writeString(folder.resolve("secret"), InventedProvider.SECRET);
      SharedPrograms.lendTo(data);
      ProcessBuilder builder = new ProcessBuilder();
      builder.environment().putAll(settings(provider, port, secret));
      LaunchedProcess process = LaunchedProcess.startQuickly(builder, data, "--port", port);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    process.close();
                    Folders.delete(folder);
                  }));
      process.ready();
      RunningApp app = new RunningApp(data, provider);
      app.signInQuickly();
      return app;
    }

    private static Map<String, String> settings(
        InventedProvider provider, String port, Path secret) {
      return Map.of(
          "SAMRAD_OIDC_ISSUER",
          provider.issuer(),
          "SAMRAD_OIDC_CLIENT_ID",
          InventedProvider.CLIENT,
          "SAMRAD_OIDC_CLIENT_SECRET_FILE",
          secret.toString(),
          "SAMRAD_ADDRESS",
          "http://localhost:" + port + "/samrad");
    }
  }
}
