package no.samrad.agendapaper;

import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What a paper is called. */
record PaperTitle(String text) {

  static final int LONGEST = 200;

  PaperTitle {
    text = PlainText.line(text);
    if (text.isEmpty()) {
      throw new RuleViolation(ItemPaperRule.TITLE_MISSING);
    }
    if (PlainText.length(text) > LONGEST) {
      throw new RuleViolation(ItemPaperRule.TITLE_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(text);
  }

  /** Whoever gives none means the name of the file without its ending. */
  static PaperTitle orNameOf(String title, String fileName) {
    if (!PlainText.line(title).isEmpty()) {
      return new PaperTitle(title);
    }
    String name = fileName.replaceAll("\\.[A-Za-z0-9]{1,8}$", "");
    return new PaperTitle(name);
  }
}
