package no.samrad.typeset;

/** The language a document is written in, with the few words a page itself needs. */
public enum ManuscriptLanguage {
  NB("nb-NO", "Sted og dato", "Underskrift", "Side %d av %d"),
  NN("nn-NO", "Stad og dato", "Underskrift", "Side %d av %d"),
  EN("en-GB", "Place and date", "Signature", "Page %d of %d");

  private final String tag;
  private final String placeAndDay;
  private final String signature;
  private final String page;

  ManuscriptLanguage(String tag, String placeAndDay, String signature, String page) {
    this.tag = tag;
    this.placeAndDay = placeAndDay;
    this.signature = signature;
    this.page = page;
  }

  String tag() {
    return tag;
  }

  String placeAndDay() {
    return placeAndDay;
  }

  String signature() {
    return signature;
  }

  String page(int number, int of) {
    return page.formatted(number, of);
  }
}
