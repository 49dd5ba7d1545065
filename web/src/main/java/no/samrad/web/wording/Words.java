package no.samrad.web.wording;

import no.samrad.web.place.PageLanguage;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.Titles;

/** Which of the two languages of a text is meant. */
final class Words {

  private Words() {}

  static String in(Titles titles, DocumentLanguage language) {
    return language == DocumentLanguage.NB ? titles.nb() : titles.nn();
  }

  /** What the address asks for, or else what is nearest to the language of the page. */
  static DocumentLanguage language(String asked) {
    String code = asked == null || asked.isBlank() ? PageLanguage.now().code() : asked;
    return DocumentLanguage.of(code);
  }
}
