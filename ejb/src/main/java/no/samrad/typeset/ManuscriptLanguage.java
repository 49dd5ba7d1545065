package no.samrad.typeset;

/** The language a document is written in, with the few words a page itself needs. */
public enum ManuscriptLanguage {
  NB(
      "nb-NO",
      "Sted og dato",
      "Underskrift",
      "Side %d av %d",
      "Filen kunne ikke vises her. Den ligger ved saken."),
  NN(
      "nn-NO",
      "Stad og dato",
      "Underskrift",
      "Side %d av %d",
      "Fila kunne ikkje visast her. Ho ligg ved saka."),
  EN(
      "en-GB",
      "Place and date",
      "Signature",
      "Page %d of %d",
      "The file could not be shown here. It is kept with the item.");

  private final String tag;
  private final String placeAndDay;
  private final String signature;
  private final String page;
  private final String unshown;

  ManuscriptLanguage(
      String tag, String placeAndDay, String signature, String page, String unshown) {
    this.tag = tag;
    this.placeAndDay = placeAndDay;
    this.signature = signature;
    this.page = page;
    this.unshown = unshown;
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

  /** Of a file among others that cannot be read. */
  String unshown() {
    return unshown;
  }
}
