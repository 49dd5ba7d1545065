package no.samrad.micro;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The whole application with demo data, started once for all browser tests and stopped with them.
 * With {@code -Dsamrad.run.json=.../data/run.json} the tests use one that is running already, which
 * saves its start while one writes a test.
 */
public final class RunningApp {

  private final JsonObject told;

  private RunningApp(JsonObject told) {
    this.told = told;
  }

  public static RunningApp get() {
    return Holder.APP;
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

  /** As the owner of the schema, to arrange and to look. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(told.get("jdbcUrl").getAsString());
  }

  private List<JsonObject> accounts() {
    return StreamSupport.stream(told.getAsJsonArray("accounts").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** Lazily, and once. */
  private static final class Holder {

    static final RunningApp APP = new RunningApp(found());

    private static JsonObject found() {
      String running = System.getProperty("samrad.run.json", "");
      try {
        return running.isEmpty()
            ? start()
            : new Gson().fromJson(Files.readString(Path.of(running)), JsonObject.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The folder has a letter in its name that not every path survives. */
    private static JsonObject start() throws IOException {
      Path folder = Files.createTempDirectory("samrad-st");
      LaunchedProcess process =
          LaunchedProcess.start(
              folder.resolve("på prøve"), "--port", Integer.toString(LaunchedProcess.freePort()));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    process.close();
                    Folders.delete(folder);
                  }));
      return process.ready().runJson();
    }
  }
}
