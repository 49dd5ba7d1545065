package no.samrad.council;

import java.io.Serializable;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What an area asks of its NFP council, beside the purposes every such council has.
 *
 * @param words in its own words; may be empty
 * @param document where that was decided: case number or title; may be empty
 */
public record Mandate(String words, String document) implements Serializable {

  static final int LONGEST_WORDS = 4000;
  static final int LONGEST_DOCUMENT = 300;

  public Mandate {
    words = PlainText.lines(words);
    document = PlainText.line(document);
    if (PlainText.length(words) > LONGEST_WORDS) {
      throw new RuleViolation(CouncilRule.MANDATE_TOO_LONG, LONGEST_WORDS);
    }
    if (PlainText.length(document) > LONGEST_DOCUMENT) {
      throw new RuleViolation(CouncilRule.DOCUMENT_TOO_LONG, LONGEST_DOCUMENT);
    }
    NationalIdentityNumber.refuseIn(words);
    NationalIdentityNumber.refuseIn(document);
  }
}
