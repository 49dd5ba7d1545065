package no.samrad.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import no.samrad.council.SeatId;
import no.samrad.shared.AreaId;

/** How a seat voted in a ballot. */
@Entity
@Table(name = "nfp_vote")
class Vote {

  @EmbeddedId private VoteKey key;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "item_id", updatable = false)
  private Long itemId;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  protected Vote() {} // JPA

  Vote(AreaId area, Ballot ballot, VoteCast cast) {
    key = new VoteKey(ballot.id().value(), cast.seat().value());
    areaId = area.value();
    itemId = ballot.item().value();
    choice = cast.choice();
  }

  void become(Choice wanted) {
    choice = wanted;
  }

  Choice choice() {
    return choice;
  }

  SeatId seat() {
    return new SeatId(key.seatId());
  }
}
