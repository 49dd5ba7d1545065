package no.samrad.agendapaper;

import no.samrad.shared.BusinessRule;

/** What papers of an agenda must fulfil. The details of each stand in order. */
public enum ItemPaperRule implements BusinessRule {
  TITLE_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  LINK_MISSING,
  /** It leads out of this application. */
  LINK_NOT_HERE,
  /** Longest length. */
  LINK_TOO_LONG,
  /** Most papers of a meeting. */
  TOO_MANY_PAPERS,
  /** Longest length. */
  NOTE_TOO_LONG
}
