package no.samrad.ballot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** The ballots of all items, with their votes. */
@Repository
class Ballots {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "item_has_one_open_ballot", BallotRule.ANOTHER_BALLOT_IS_OPEN,
              "nfp_vote_pkey", BallotRule.JUST_RECORDED,
              "partial_seat_does_not_vote", BallotRule.JUST_RECORDED,
              "proposals_stand_in_an_order", BallotRule.JUST_RECORDED,
              "ballots_stand_in_an_order", BallotRule.JUST_RECORDED,
              "nfp_draft_pkey", BallotRule.DRAFT_CHANGED_MEANWHILE,
              "item_is_decided_once", BallotRule.SETTLED_MEANWHILE));

  @PersistenceContext EntityManager em;

  void add(Object recorded) {
    em.persist(recorded);
  }

  void remove(Object recorded) {
    em.remove(recorded);
  }

  Ballot require(BallotId id) {
    Ballot found = em.find(Ballot.class, id.value());
    if (found == null) {
      throw new NotFound(id);
    }
    return found;
  }

  /** Which item it is of, before anything of it is read for changing. */
  ItemId itemOf(BallotId id) {
    List<Long> found =
        em.createQuery("select b.itemId from Ballot b where b.id = :id", Long.class)
            .setParameter("id", id.value())
            .getResultList();
    return found.stream().findFirst().map(ItemId::new).orElseThrow(() -> new NotFound(id));
  }

  /** In the order in which they were held. */
  List<Ballot> of(ItemId item) {
    return em.createQuery(
            "select b from Ballot b where b.itemId = :item order by b.position", Ballot.class)
        .setParameter("item", item.value())
        .getResultList();
  }

  Optional<Ballot> openIn(ItemId item) {
    return of(item).stream().filter(Ballot::isOpen).findFirst();
  }

  List<Vote> votes(BallotId ballot) {
    return em.createQuery(
            "select v from Vote v where v.key.ballotId = :ballot order by v.key.seatId", Vote.class)
        .setParameter("ballot", ballot.value())
        .getResultList();
  }

  Optional<Vote> vote(BallotId ballot, SeatId seat) {
    return Optional.ofNullable(em.find(Vote.class, new VoteKey(ballot.value(), seat.value())));
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }
}
