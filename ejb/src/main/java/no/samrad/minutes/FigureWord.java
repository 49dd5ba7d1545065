package no.samrad.minutes;

import java.util.Arrays;
import java.util.Optional;

/** What the figures of a snapshot are called in minutes. */
enum FigureWord {
  MEMBERS("Kommuner og bydeler i området", "Kommunar og bydelar i området"),
  POPULATION("Innbyggere", "Innbyggjarar"),
  AGREEMENTS("Avtaler som gjelder", "Avtalar som gjeld");

  private final String nb;
  private final String nn;

  FigureWord(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  static Optional<FigureWord> find(String figure) {
    return Arrays.stream(values()).filter(each -> each.name().equals(figure)).findFirst();
  }

  String in(MinutesLanguage language) {
    return language == MinutesLanguage.NN ? nn : nb;
  }
}
