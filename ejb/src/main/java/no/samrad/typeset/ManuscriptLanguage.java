package no.samrad.typeset;

/** The language a document is written in, with the few words a page itself needs. */
public enum ManuscriptLanguage {
  NB("nb-NO", "Sted og dato"),
  NN("nn-NO", "Stad og dato");

  private final String tag;
  private final String placeAndDay;

  ManuscriptLanguage(String tag, String placeAndDay) {
    this.tag = tag;
    this.placeAndDay = placeAndDay;
  }

  String tag() {
    return tag;
  }

  String placeAndDay() {
    return placeAndDay;
  }

  String signature() {
    return "Underskrift";
  }

  String page(int number, int of) {
    return "Side " + number + " av " + of;
  }
}
