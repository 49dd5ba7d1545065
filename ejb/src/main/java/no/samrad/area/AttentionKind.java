package no.samrad.area;

/** What somebody must see to in an area. The names are those of {@code area_attention} in SQL. */
public enum AttentionKind {
  /** In operation without a host. */
  NO_HOST,
  /** The host takes no part, nor does any of its districts. */
  HOST_NOT_MEMBER,
  /** A member has merged, split or closed, and its membership runs on. */
  MEMBER_CEASED,
  /** In operation with no member at all. */
  NO_MEMBERS,
  /** Somebody sits in the area's NFP council for a unit that takes no part. */
  SEAT_OUTSIDE
}
