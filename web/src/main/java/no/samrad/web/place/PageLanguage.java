package no.samrad.web.place;

import no.samrad.place.Language;
import no.samrad.web.faces.Texts;

/** The language names are wanted in: that of the page. */
public final class PageLanguage {

  private PageLanguage() {}

  public static Language now() {
    return Language.of(Texts.language().getLanguage());
  }
}
