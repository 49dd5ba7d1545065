package no.samrad.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * What an installation decides. A setting {@code samrad.some.name} is read from the system property
 * of that name, then from the environment variable {@code SAMRAD_SOME_NAME}. The README lists them.
 */
public final class Settings {

  private Settings() {}

  /** Empty when it is not set or blank. */
  public static Optional<String> get(String name) {
    String property = System.getProperty(name);
    String value =
        property == null
            ? System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))
            : property;
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The setting says {@code true}. */
  public static boolean isOn(String name) {
    return get(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** The installation runs on invented data for trying out ({@code samrad.mode=demo}). */
  public static boolean isDemo() {
    return get("samrad.mode").map("demo"::equals).orElse(false);
  }
}
