package no.samrad.minutes;

import java.util.Arrays;
import java.util.Optional;

/** What the figures of a snapshot are called in minutes. */
enum FigureWord {
  MEMBERS("Kommuner eller bydeler i området", "Kommunar eller bydelar i området"),
  CHILDREN("Barn som ikke har fylt ett år", "Barn som ikkje har fylt eitt år"),
  COUNCIL_MEMBERS("Medlemmer i rådet", "Medlemer i rådet");

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
