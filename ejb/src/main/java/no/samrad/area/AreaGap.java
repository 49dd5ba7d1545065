package no.samrad.area;

/** What is missing in an area on a day. */
public enum AreaGap {
  NO_FORM,
  NO_HOST,
  /** The host takes no part itself, nor does any of its districts. */
  HOST_NOT_MEMBER,
  NO_MEMBERS,
  /** Fewer than the organisation form needs in operation. */
  TOO_FEW_MEMBERS,
  /** A municipality has merged or split, but is still entered as a member. */
  MEMBER_HAS_CEASED,
  /** A municipality is going to merge or be split while it is entered as a member. */
  MEMBER_WILL_CEASE,
  /** A member has no figure for the year, so that the sums are too low. */
  FIGURES_INCOMPLETE
}
