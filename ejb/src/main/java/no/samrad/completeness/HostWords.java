package no.samrad.completeness;

import java.util.regex.Pattern;

/** Whether a text says who is host: its name and the word in one sentence. */
final class HostWords {

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.:!?])\\s+|\\n+");
  private static final Pattern HOST =
      Pattern.compile("vertskommune|\\bvert(?:en)?\\b", Pattern.CASE_INSENSITIVE);

  private HostWords() {}

  static boolean areIn(ClauseFact clause, PartyFact host) {
    return areIn(clause.nb(), host.nb()) && areIn(clause.nn(), host.nn());
  }

  private static boolean areIn(Said said, String name) {
    return SENTENCE
        .splitAsStream(said.text())
        .map(sentence -> new Said(sentence, false))
        .anyMatch(sentence -> sentence.names(name) && sentence.holds(HOST));
  }
}
