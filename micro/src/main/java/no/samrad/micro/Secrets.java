package no.samrad.micro;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is generated once and kept with the data: passwords, and what the data were made for. */
final class Secrets {

  static final String FILE = "secrets.properties";

  private final Path file;
  private final Properties values = new Properties();

  Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      load();
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String get(String name) {
    return values.getProperty(name, "");
  }

  String get(String name, Supplier<String> first) {
    if (!has(name)) {
      put(name, first.get());
    }
    return get(name);
  }

  void forget() {
    values.clear();
  }

  void put(String name, String value) {
    values.setProperty(name, value);
    Folders.writePrivately(file, written());
  }

  /** Own writing: no date, sorted, values contain nothing to escape. */
  private String written() {
    return values.stringPropertyNames().stream()
        .sorted()
        .map(name -> name + "=" + get(name) + "\n")
        .collect(Collectors.joining());
  }

  private void load() {
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
