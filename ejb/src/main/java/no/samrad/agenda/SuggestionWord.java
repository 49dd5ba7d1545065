package no.samrad.agenda;

/** What items that facts call for are called, in both written languages. */
enum SuggestionWord {
  ACTION("Oppfølging: %s", "Oppfølging: %s"),
  ACTION_OF("Oppfølging av %s", "Oppfølging av %s"),
  EXPIRY("%s går ut %s", "%s går ut %s"),
  DECISION_MISSING("%s: hvor vedtakene står", "%s: kor vedtaka står"),
  OVERDUE("Over fristen: %s", "Over fristen: %s"),
  DEADLINE("%s, frist %s", "%s, frist %s");

  private final String nb;
  private final String nn;

  SuggestionWord(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  String in(String language, Object... details) {
    return (language.equals("nn") ? nn : nb).formatted(details);
  }
}
