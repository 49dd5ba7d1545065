package no.samrad.status;

import java.io.Serializable;

/** Of the core elements of the programme, how many are documented in an area on a day. */
public record CoreStand(long documented, long partly, long all) implements Serializable {

  static final CoreStand UNKNOWN = new CoreStand(0, 0, 0);
}
