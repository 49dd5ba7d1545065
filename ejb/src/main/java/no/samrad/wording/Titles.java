package no.samrad.wording;

import java.io.Serializable;

/** A title in both languages. */
public record Titles(String nb, String nn) implements Serializable {

  String in(DocumentLanguage language) {
    return language == DocumentLanguage.NB ? nb : nn;
  }
}
