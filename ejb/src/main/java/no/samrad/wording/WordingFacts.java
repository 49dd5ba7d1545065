package no.samrad.wording;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * What follows from the agreement and its area (parties, host, days), by code of the placeholder it
 * fills. A fact is given in both languages, and goes before a value that somebody typed. Several
 * lines become a list.
 */
public record WordingFacts(Map<String, String> nb, Map<String, String> nn) implements Serializable {

  public static final WordingFacts NONE = new WordingFacts(Map.of(), Map.of());

  public WordingFacts {
    nb = Map.copyOf(nb);
    nn = Map.copyOf(nn);
  }

  Set<String> codes() {
    return nb.keySet().stream()
        .filter(code -> !nb.get(code).isBlank() && !nn.getOrDefault(code, "").isBlank())
        .collect(toSet());
  }

  Titles value(String code) {
    return new Titles(nb.get(code), nn.get(code));
  }
}
