package no.samrad.status;

/** What can be said of a point. Each is a sentence with the pages; its values are named here. */
public enum StatusFactKind {
  AGREEMENTS_NONE,
  /** How many. */
  AGREEMENTS_IN_FORCE,
  /** Name, version, how many have adopted, of how many. */
  AGREEMENT_ADOPTING,
  /** How many decisions have no day. */
  DECISIONS_WITHOUT_DAY,
  /** Name, version, how many have signed, of how many. */
  AGREEMENT_SIGNING,
  /** Name, the first day. */
  AGREEMENT_STARTS,
  /** Name, the last day. */
  AGREEMENT_EXPIRED,
  /** How many more wait or have expired. */
  AGREEMENTS_MORE,
  /** How many preconditions there are. */
  GATE_OPEN,
  /** How many stand, of how many, the causes. */
  GATE_CLOSED,
  COUNCIL_NONE,
  /** How many in the last twelve months. */
  COUNCIL_MET,
  COUNCIL_HAS_NOT_MET,
  /** How many members cover how many units. */
  COUNCIL_COVERS,
  /** The names of units nobody represents. */
  COUNCIL_GAPS,
  /** The day. */
  COUNCIL_MEETS_NEXT,
  STAFF_NONE,
  /** How many nurses, of at most how many. */
  STAFF_NURSES,
  /** A warning, the number, the limit. */
  STAFF_WARNING,
  /** Leader and coordinator are there. */
  STAFF_LED,
  /** The figure. */
  FIGURE,
  /** The definition; the reader is told nothing of its figure. */
  FIGURE_HIDDEN,
  /** The definition. */
  FIGURE_NO_BASIS,
  NOT_IN_PERIOD,
  NO_PERIOD,
  ACTIONS_NONE,
  /** How many. */
  ACTIONS_OPEN,
  /** How many, by how many days at most. */
  ACTIONS_OVERDUE
}
