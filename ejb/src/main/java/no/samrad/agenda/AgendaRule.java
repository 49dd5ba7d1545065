package no.samrad.agenda;

import no.samrad.shared.BusinessRule;

/** What agendas must fulfil. The details of each stand in order. */
public enum AgendaRule implements BusinessRule {
  TITLE_MISSING,
  /** Longest length. */
  TITLE_TOO_LONG,
  KIND_MISSING,
  /** Longest length. */
  DESCRIPTION_TOO_LONG,
  /** Longest length. */
  PROPOSAL_TOO_LONG,
  /** Most minutes. */
  MINUTES_OUT_OF_RANGE,
  /** Behind closed doors: which law allows it. */
  GROUND_MISSING,
  /** Longest length. */
  GROUND_TOO_LONG,
  PUBLIC_TITLE_MISSING,
  /** Longest length. */
  PUBLIC_TITLE_TOO_LONG,

  /** The meeting was called: what members have got is not changed, only added to. */
  ALREADY_CALLED,
  /** Where the meeting stands: its agenda is history. */
  MEETING_IS_OVER,

  /** An item a fact calls for, or a standing one, is on the agenda already. */
  ALREADY_ON_THE_AGENDA,
  /** Another meeting goes on with it. */
  ALREADY_CARRIED,
  /** What was suggested is no longer so. */
  NO_LONGER_SUGGESTED
}
