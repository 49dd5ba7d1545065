package no.samrad.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command line: words first ({@code audit verify}), then options, each with a value. */
record Arguments(List<String> words, Map<String, String> options, boolean wantsHelp) {

  Arguments {
    words = List.copyOf(words);
    options = Map.copyOf(options);
  }

  static Arguments of(String... line) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    boolean help = line.length == 0;
    for (int i = 0; i < line.length; i++) {
      if (line[i].equals("--help") || line[i].equals("-h")) {
        help = true;
      } else if (line[i].startsWith("--")) {
        options.put(line[i].substring(2), valueOf(line, i++));
      } else {
        words.add(line[i]);
      }
    }
    return new Arguments(words, options, help);
  }

  private static String valueOf(String[] line, int option) {
    if (option + 1 == line.length || line[option + 1].startsWith("--")) {
      throw new UsageProblem(line[option] + " needs a value.");
    }
    return line[option + 1];
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  String require(String name) {
    return option(name).orElseThrow(() -> new UsageProblem("--" + name + " is missing."));
  }
}
