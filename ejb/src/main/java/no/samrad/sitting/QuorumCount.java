package no.samrad.sitting;

import java.io.Serializable;
import no.samrad.council.Quorum;

/**
 * Whether enough are there to decide an item. Those who are partial are counted neither among the
 * members nor among those present (RD-08), so that a council of nine with one partial member
 * decides as one of eight.
 *
 * @param members voting seats on the day of the meeting
 * @param entitled those of them nobody partial sits in
 * @param present those of the entitled somebody sits in
 * @param needed so many of the entitled at least
 */
public record QuorumCount(int members, int entitled, int present, int needed)
    implements Serializable {

  public static QuorumCount of(Quorum quorum, int members, int partial, int present) {
    int entitled = members - partial;
    return new QuorumCount(members, entitled, present, quorum.neededOf(entitled));
  }

  public boolean isReached() {
    return present >= needed && entitled > 0;
  }

  /** Nobody is left who could decide. */
  public boolean isAllPartial() {
    return members > 0 && entitled == 0;
  }
}
