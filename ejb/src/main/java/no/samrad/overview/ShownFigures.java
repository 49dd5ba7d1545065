package no.samrad.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.samrad.indicator.Figure;

/** What an area shows of its figures, while they are read. */
final class ShownFigures {

  private final Map<String, Figure> figures = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  void show(Figure figure) {
    figures.put(figure.code(), figure);
  }

  void hide(String code) {
    hidden.add(code);
  }

  Map<String, Figure> figures() {
    return figures;
  }

  Set<String> hidden() {
    return hidden;
  }
}
