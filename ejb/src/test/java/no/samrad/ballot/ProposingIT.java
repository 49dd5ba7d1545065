package no.samrad.ballot;

import static no.samrad.ballot.RoomFixture.ANNA;
import static no.samrad.ballot.RoomFixture.BENT;
import static no.samrad.ballot.RoomFixture.CARL;
import static no.samrad.ballot.RoomFixture.LEASE;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samrad.council.SeatId;
import no.samrad.shared.DomainEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members propose something else than what is recommended. */
class ProposingIT {

  private RoomFixture room;

  @BeforeEach
  void open() {
    room = new RoomFixture();
    room.takeUpLease();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void members_propose_something_else_and_think_better_of_it() {
    propose(ANNA, ProposalKind.ALTERNATIVE, "Teamet leier ikke.");
    assertThat(propose(ANNA, ProposalKind.ALTERNATIVE, "Teamet leier ikke.")).isEmpty();
    ProposalId made = room.sheet(LEASE).proposals().get(1).proposal();
    assertThat(room.sheet(LEASE).proposals().get(1).by()).isEqualTo("Anna Medlem");

    room.run(desk -> desk.proposing().withdraw(made));
    room.run(desk -> desk.proposing().withdraw(made));

    assertThat(room.sheet(LEASE).getStanding()).hasSize(1);
    assertRefused(BallotRule.PROPOSAL_WITHDRAWN, () -> room.run(desk -> desk.voting().open(made)));
  }

  @Test
  void whoever_is_not_there_or_partial_proposes_nothing() {
    declare(ANNA, "Hun eier lokalet.");

    assertRefused(
        BallotRule.PROPOSER_PARTIAL, () -> propose(ANNA, ProposalKind.AMENDMENT, "Fra mai."));
    assertRefused(
        BallotRule.PROPOSER_NOT_HERE, () -> propose(CARL, ProposalKind.AMENDMENT, "Fra mai."));
    assertRefused(
        BallotRule.PROPOSER_MISSING, () -> propose(null, ProposalKind.AMENDMENT, "Fra mai."));
    assertRefused(
        BallotRule.KIND_MISSING, () -> propose(BENT, ProposalKind.RECOMMENDED, "Fra mai."));
    assertRefused(BallotRule.KIND_MISSING, () -> propose(BENT, null, "Fra mai."));
    assertRefused(BallotRule.WORDING_MISSING, () -> propose(BENT, ProposalKind.AMENDMENT, " \n"));
    assertRefused(
        BallotRule.WORDING_TOO_LONG, () -> propose(BENT, ProposalKind.AMENDMENT, "x".repeat(4001)));
  }

  @Test
  void what_a_substitute_proposes_is_theirs() {
    room.at(
        RoomFixture.NOON.plusMinutes(5),
        desk -> {
          desk.sitting().attendance().leave(RoomFixture.MEETING, ANNA, null);
          desk.sitting().attendance().arrive(RoomFixture.MEETING, ANNA, RoomFixture.FOR_ANNA, null);
        });
    propose(ANNA, ProposalKind.AMENDMENT, "Fra mai.");

    assertThat(room.sheet(LEASE).proposals().get(1).by()).isEqualTo("Vera Vara");
  }

  @Test
  void what_was_voted_upon_stays() {
    room.open();

    assertRefused(
        BallotRule.VOTED_UPON,
        () -> room.run(desk -> desk.proposing().withdraw(room.recommended())));
  }

  private List<DomainEvent> propose(SeatId by, ProposalKind kind, String text) {
    return room.run(desk -> desk.proposing().propose(LEASE, new Motion(by, kind, text)));
  }

  private void declare(SeatId seat, String ground) {
    room.run(desk -> desk.sitting().partiality().declare(LEASE, seat, ground));
  }
}
