package no.samrad.area;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an area stands in its life: from interest to operation and, one day, closed. Before
 * operation it may be given up at any point; nothing goes back.
 */
public enum AreaPhase {
  INTEREST,
  ASSESSMENT,
  NEGOTIATION,
  ESTABLISHMENT,
  OPERATION,
  CLOSING,
  CLOSED;

  public Set<AreaPhase> next() {
    return switch (this) {
      case INTEREST -> EnumSet.of(ASSESSMENT, CLOSED);
      case ASSESSMENT -> EnumSet.of(NEGOTIATION, CLOSED);
      case NEGOTIATION -> EnumSet.of(ESTABLISHMENT, CLOSED);
      case ESTABLISHMENT -> EnumSet.of(OPERATION, CLOSED);
      case OPERATION -> EnumSet.of(CLOSING);
      case CLOSING -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(AreaPhase.class);
    };
  }

  public boolean mayBecome(AreaPhase wanted) {
    return next().contains(wanted);
  }

  /** The organisation form's demands on the members hold, and a host is needed. */
  public boolean isInOperation() {
    return this == OPERATION;
  }
}
