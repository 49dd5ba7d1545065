package no.samrad.agenda;

import no.samrad.shared.BusinessRule;

/** What agendas must fulfil. The details of each stand in order. */
public enum AgendaRule implements BusinessRule {
  TITLE_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  KIND_MISSING
}
