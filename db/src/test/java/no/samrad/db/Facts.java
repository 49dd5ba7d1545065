package no.samrad.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * The official lists that the reference data are checked against. Source: SSB and the programme.
 */
final class Facts {

  private Facts() {}

  /** The lines of a file without its heading, every field present. */
  static List<List<String>> read(String file) {
    try (InputStream in = Facts.class.getResourceAsStream("/reference/" + file)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(";", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parallel names in an order of their own, since the lists put now one first, now the other. */
  static String sortedNames(String names) {
    return Arrays.stream(names.split(" - ")).sorted().collect(joining(" - "));
  }
}
