package no.samrad.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A seat votes once in a ballot. */
@Embeddable
class VoteKey implements Serializable {

  @Column(name = "ballot_id")
  private long ballotId;

  @Column(name = "seat_id")
  private long seatId;

  protected VoteKey() {} // JPA

  VoteKey(long ballotId, long seatId) {
    this.ballotId = ballotId;
    this.seatId = seatId;
  }

  long seatId() {
    return seatId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VoteKey key && key.ballotId == ballotId && key.seatId == seatId;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ballotId, seatId);
  }
}
