package no.samrad.web.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samrad.wording.Hole;
import no.samrad.wording.WordingText;

/**
 * What must be filled in before the text may be sent, in one or both languages.
 *
 * @param clause 0 for the title of the document
 * @param number of the clause, 0 for the title of the document
 * @param placeholder empty where the clause has no text
 */
public record MissingPiece(
    long clause, int number, String title, String placeholder, String label, String languages)
    implements Serializable {

  public boolean emptyClause() {
    return placeholder.isEmpty();
  }

  /** Of both languages of one text; named as in the first. */
  static List<MissingPiece> of(WordingText first, WordingText other) {
    Map<String, MissingPiece> found = new LinkedHashMap<>();
    Stream.concat(first.holes().stream(), other.holes().stream())
        .forEach(hole -> found.merge(key(hole), piece(hole), MissingPiece::both));
    return new ArrayList<>(found.values());
  }

  private static String key(Hole hole) {
    return hole.number() + " " + hole.placeholder();
  }

  private static MissingPiece piece(Hole hole) {
    return new MissingPiece(
        hole.clause() == null ? 0 : hole.clause().value(),
        hole.number(),
        hole.clauseTitle(),
        hole.placeholder(),
        hole.label(),
        hole.language().code());
  }

  private MissingPiece both(MissingPiece other) {
    return new MissingPiece(
        clause, number, title, placeholder, label, languages + " " + other.languages());
  }

  /** One of the languages has it, the other has not. */
  public boolean inOneLanguage() {
    return !languages.contains(" ");
  }
}
