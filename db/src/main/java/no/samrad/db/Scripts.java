package no.samrad.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scripts that travel with the program, read without any database. For the command and for
 * tests; inside WildFly nobody can list them.
 */
final class Scripts {

  private static final String ANCHOR = "/flyway.location";

  private Scripts() {}

  /** Versioned ones by version, then the repeatable ones by name: Flyway's order. */
  static List<Script> all() {
    return Stream.concat(
            in("db/migration").sorted(Comparator.comparing(Script::version)),
            in("db/view").sorted(Comparator.comparing(Script::description)))
        .toList();
  }

  /** What Flyway runs at one of its events: {@code afterConnect}, {@code afterMigrate}. */
  static String at(String event) {
    return in("db/callback")
        .filter(script -> script.name().startsWith(event + "__"))
        .map(Script::sql)
        .collect(Collectors.joining("\n"));
  }

  static String admin(String name) {
    return text("db/admin/" + name);
  }

  private static Stream<Script> in(String folder) {
    return names(folder)
        .filter(name -> name.endsWith(".sql"))
        .sorted()
        .map(name -> new Script(name, text(folder + "/" + name)));
  }

  private static Stream<String> names(String folder) {
    URL anchor = resource(folder + ANCHOR);
    try {
      return anchor.getProtocol().equals("jar")
          ? inJar((JarURLConnection) anchor.openConnection(), folder)
          : inFolder(Path.of(URI.create(anchor.toString())).getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> inJar(JarURLConnection anchor, String folder) throws IOException {
    return anchor.getJarFile().stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(folder + "/"))
        .map(name -> name.substring(folder.length() + 1));
  }

  private static Stream<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static String text(String path) {
    try (InputStream in = resource(path).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(String path) {
    URL found = Scripts.class.getClassLoader().getResource(path);
    if (found == null) {
      throw new IllegalStateException("Not in the program: " + path);
    }
    return found;
  }
}
