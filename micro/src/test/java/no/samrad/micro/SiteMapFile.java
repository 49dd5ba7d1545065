package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application's table of addresses, read from its source: which of them a test leaves out. */
public final class SiteMapFile {

  private static final Path FOLDER = Path.of("../web/src/main/java/no/samrad/web/route");

  /** The table and its parts. */
  private static final String TABLES = "(SiteMap|\\w+Sites)\\.java";

  private static final Pattern ROUTE = Pattern.compile("(?:page|open)\\(\\s*\"([^\"]+)\"");
  private static final int FEWEST = 100;

  private SiteMapFile() {}

  /**
   * The patterns of pages that none of these addresses opens.
   *
   * @param addresses with or without a query and a slash in front
   */
  public static List<String> leftOutBy(List<String> addresses) {
    List<String> paths =
        addresses.stream()
            .map(address -> "/" + address.replaceFirst("^/", "").replaceFirst("\\?.*", ""))
            .toList();
    List<String> patterns = patterns();
    if (patterns.size() < FEWEST) {
      throw new IllegalStateException("Only " + patterns + " were read from " + FOLDER);
    }
    return patterns.stream().filter(pattern -> paths.stream().noneMatch(opens(pattern))).toList();
  }

  private static Predicate<String> opens(String pattern) {
    return Pattern.compile(pattern.replaceAll("\\{\\w+}", "[^/]+")).asMatchPredicate();
  }

  private static List<String> patterns() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches(TABLES))
          .map(SiteMapFile::read)
          .flatMap(table -> ROUTE.matcher(table).results())
          .map(found -> found.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
