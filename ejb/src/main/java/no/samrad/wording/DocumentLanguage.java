package no.samrad.wording;

import java.util.Locale;

/** The languages a text of an agreement exists in. */
public enum DocumentLanguage {
  NB,
  NN;

  /** As in the database and in the {@code lang} attribute. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Nynorsk for {@code nn}, else Bokmål. */
  public static DocumentLanguage of(String code) {
    return "nn".equals(code) ? NN : NB;
  }
}
