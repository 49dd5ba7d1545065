package no.samrad.paper;

import no.samrad.wording.DocumentLanguage;

/** The same in both written languages. */
record Both(String nb, String nn) {

  String in(DocumentLanguage language) {
    return language == DocumentLanguage.NN ? nn : nb;
  }
}
