package no.samrad.ballot;

import static no.samrad.ballot.RoomFixture.AGDER;
import static no.samrad.ballot.RoomFixture.ANNA;
import static no.samrad.ballot.RoomFixture.BENT;
import static no.samrad.ballot.RoomFixture.CARL;
import static no.samrad.ballot.RoomFixture.DEPUTY;
import static no.samrad.ballot.RoomFixture.FOR_ANNA;
import static no.samrad.ballot.RoomFixture.LEADER;
import static no.samrad.ballot.RoomFixture.LEASE;
import static no.samrad.ballot.RoomFixture.MEETING;
import static no.samrad.ballot.RoomFixture.NOON;
import static no.samrad.ballot.RoomFixture.STATUS;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samrad.council.CouncilType;
import no.samrad.council.SeatId;
import no.samrad.shared.DomainEvent;
import no.samrad.sitting.ItemVerdict;
import no.samrad.sitting.SittingRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Votes are recorded, counted and counted anew; who is partial is left out. */
class VotingIT {

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
  void the_recommendation_can_be_voted_upon_once_the_item_is_taken_up() {
    assertThat(room.sheet(LEASE).proposals())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.kind()).isEqualTo(ProposalKind.RECOMMENDED);
              assertThat(each.wording()).isEqualTo("Teamet leier lokale.");
            });
    assertThat(room.sheet(STATUS).proposals()).isEmpty();
    room.run(desk -> desk.sitting().leading().takeUp(STATUS, LEASE));
    room.run(desk -> desk.sitting().leading().takeUp(LEASE, STATUS));
    assertThat(room.sheet(LEASE).proposals()).hasSize(1);
  }

  @Nested
  class Ballots {

    private BallotId ballot;

    @BeforeEach
    void begin() {
      ballot = room.open();
    }

    @Test
    void a_proposal_is_voted_upon_once_at_a_time() {
      assertThat(room.open()).isEqualTo(ballot);
      propose(ANNA, ProposalKind.ALTERNATIVE, "Teamet leier ikke.");
      ProposalId other = room.sheet(LEASE).proposals().get(1).proposal();

      assertRefused(
          BallotRule.ANOTHER_BALLOT_IS_OPEN, () -> room.run(desk -> desk.voting().open(other)));
    }

    @Test
    void everybody_there_votes_once_and_the_sum_is_theirs() {
      room.vote(ballot, ANNA, Choice.NO);
      room.vote(ballot, ANNA, Choice.NO); // the request came twice
      assertRefused(BallotRule.VOTER_NOT_HERE, () -> room.vote(ballot, CARL, Choice.YES));
      assertRefused(BallotRule.CHOICE_MISSING, () -> room.vote(ballot, BENT, null));
      assertRefused(
          BallotRule.VOTES_MISSING, this::count, 3, "Lea Leder, Dag Nestleder, Bent Medlem");
      room.run(desk -> desk.voting().allYes(ballot));
      count();

      BallotRow closed = room.sheet(LEASE).ballots().get(0);
      assertThat(closed.getTally()).isEqualTo(new Tally(3, 1, 0));
      assertThat(closed.present()).isEqualTo(closed.getTally().total()).isEqualTo(4);
      assertThat(closed.outcome()).isEqualTo(BallotOutcome.CARRIED);
      assertThat(room.sheet(LEASE).draft()).isEqualTo("Teamet leier lokale.");
    }

    @Test
    void what_somebody_else_recorded_is_not_written_over_unseen() {
      room.vote(ballot, ANNA, Choice.NO);

      assertRefused(BallotRule.VOTE_CHANGED_MEANWHILE, () -> room.vote(ballot, ANNA, Choice.YES));
      room.run(desk -> desk.voting().vote(ballot, new VoteCast(ANNA, Choice.YES, Choice.NO)));
      assertRefused(
          BallotRule.VOTE_CHANGED_MEANWHILE,
          () -> room.run(desk -> desk.voting().takeBack(ballot, ANNA, Choice.NO)));
      room.run(desk -> desk.voting().takeBack(ballot, ANNA, Choice.YES));
      room.run(desk -> desk.voting().takeBack(ballot, ANNA, Choice.YES)); // is so already
      assertRefused(
          BallotRule.VOTE_TAKEN_BACK_MEANWHILE,
          () ->
              room.run(
                  desk -> desk.voting().vote(ballot, new VoteCast(ANNA, Choice.NO, Choice.YES))));

      assertThat(room.sheet(LEASE).ballots().get(0).votes()).isEmpty();
    }

    @Test
    void a_closed_ballot_takes_no_votes_until_it_is_opened_again() {
      room.run(desk -> desk.voting().allYes(ballot));
      count();
      count(); // closed already

      room.vote(ballot, ANNA, Choice.YES); // is so already
      assertRefused(BallotRule.BALLOT_IS_CLOSED, () -> room.vote(ballot, ANNA, Choice.NO));
      assertRefused(
          BallotRule.BALLOT_IS_CLOSED, () -> room.run(desk -> desk.voting().allYes(ballot)));
      assertRefused(
          BallotRule.BALLOT_IS_CLOSED,
          () -> room.run(desk -> desk.voting().takeBack(ballot, ANNA, Choice.YES)));
      room.run(desk -> desk.closing().reopen(ballot));
      room.run(desk -> desk.closing().reopen(ballot));
      room.run(desk -> desk.voting().vote(ballot, new VoteCast(ANNA, Choice.NO, Choice.YES)));
      count();

      assertThat(room.sheet(LEASE).ballots().get(0).getTally()).isEqualTo(new Tally(3, 1, 0));
    }

    @Test
    void the_leader_decides_a_tie() {
      split();

      BallotRow closed = room.sheet(LEASE).ballots().get(0);
      assertThat(closed.outcome()).isEqualTo(BallotOutcome.CARRIED);
      assertThat(closed.castingVote()).isTrue();
    }

    @Test
    void the_deputy_decides_a_tie_when_the_leader_is_not_there() {
      room.at(
          NOON.plusMinutes(1), desk -> desk.sitting().attendance().leave(MEETING, LEADER, null));
      room.run(desk -> desk.sitting().attendance().arrive(MEETING, CARL, CARL, null));
      room.vote(ballot, DEPUTY, Choice.NO);
      room.vote(ballot, ANNA, Choice.NO);
      room.vote(ballot, BENT, Choice.YES);
      room.vote(ballot, CARL, Choice.YES);
      count();

      BallotRow closed = room.sheet(LEASE).ballots().get(0);
      assertThat(closed.outcome()).isEqualTo(BallotOutcome.REJECTED);
      assertThat(closed.castingVote()).isTrue();
    }

    @Test
    void a_proposal_falls_on_a_tie_where_nobody_has_a_casting_vote() {
      room.sql("update nfp_council_procedure set casting_vote = false where id = 60;\n");
      split();

      BallotRow closed = room.sheet(LEASE).ballots().get(0);
      assertThat(closed.outcome()).isEqualTo(BallotOutcome.REJECTED);
      assertThat(closed.castingVote()).isFalse();
    }

    private void split() {
      room.vote(ballot, LEADER, Choice.YES);
      room.vote(ballot, DEPUTY, Choice.NO);
      room.vote(ballot, ANNA, Choice.YES);
      room.vote(ballot, BENT, Choice.NO);
      count();
    }

    private void count() {
      room.run(desk -> desk.closing().close(ballot));
    }
  }

  @Nested
  class Partial {

    @Test
    void they_are_left_out_of_quorum_and_votes_of_that_item_only() {
      declare(ANNA, "Hun eier lokalet.");
      declare(ANNA, "Hun eier lokalet."); // is so already
      assertRefused(SittingRule.DECLARED_ALREADY, () -> declare(ANNA, "Noe annet."));
      assertThat(room.page().getCount().entitled()).isEqualTo(4);
      assertThat(room.page().getCount().present()).isEqualTo(3);
      BallotId ballot = room.open();
      assertRefused(BallotRule.VOTER_PARTIAL, () -> room.vote(ballot, ANNA, Choice.YES));
      room.run(desk -> desk.voting().allYes(ballot));
      room.run(desk -> desk.closing().close(ballot));

      BallotRow closed = room.sheet(LEASE).ballots().get(0);
      assertThat(closed.getTally()).isEqualTo(new Tally(3, 0, 0));
      assertThat(closed.entitled()).isEqualTo(4);
      room.run(desk -> desk.sitting().leading().takeUp(STATUS, LEASE));
      assertThat(room.page().getCount().present()).isEqualTo(4);
    }

    @Test
    void a_vote_is_taken_back_before_somebody_is_partial() {
      BallotId ballot = room.open();
      room.vote(ballot, ANNA, Choice.YES);

      assertRefused(SittingRule.VOTED_IN_THE_ITEM, () -> declare(ANNA, "Hun eier lokalet."));
      room.run(desk -> desk.voting().takeBack(ballot, ANNA, Choice.YES));
      declare(ANNA, "Hun eier lokalet.");
      withdraw(ANNA);
      withdraw(ANNA);
      room.vote(ballot, ANNA, Choice.YES);
    }

    @Test
    void the_ground_is_said() {
      assertRefused(SittingRule.GROUND_MISSING, () -> declare(ANNA, " "));
      assertRefused(SittingRule.GROUND_TOO_LONG, () -> declare(ANNA, "x".repeat(501)));
      assertRefused(
          SittingRule.NO_VOTING_SEAT, () -> declare(RoomFixture.SECRETARY, "Hun eier lokalet."));
    }

    @Test
    void all_of_them_cannot_decide() {
      for (SeatId seat : List.of(LEADER, DEPUTY, ANNA, BENT, CARL)) {
        declare(seat, "Alle eier lokalet.");
      }

      assertThat(room.page().getCount().isAllPartial()).isTrue();
      assertRefused(BallotRule.ALL_PARTIAL, () -> room.open());
      assertRefused(
          BallotRule.ALL_PARTIAL,
          () -> room.run(desk -> desk.deciding().settle(LEASE, "Vedtatt.", 0)));
    }

    @Test
    void a_partial_leader_does_not_preside() {
      room.run(desk -> desk.sitting().attendance().arrive(MEETING, CARL, CARL, null));
      declare(LEADER, "Hun eier lokalet.");
      BallotId ballot = room.open();
      room.vote(ballot, DEPUTY, Choice.NO);
      room.vote(ballot, ANNA, Choice.NO);
      room.vote(ballot, BENT, Choice.YES);
      room.vote(ballot, CARL, Choice.YES);
      room.run(desk -> desk.closing().close(ballot));

      assertThat(room.sheet(LEASE).ballots().get(0).outcome()).isEqualTo(BallotOutcome.REJECTED);
    }
  }

  @Nested
  class TooFew {

    @BeforeEach
    void two_are_left() {
      room.at(
          NOON.plusMinutes(1),
          desk -> {
            desk.sitting().attendance().leave(MEETING, DEPUTY, null);
            desk.sitting().attendance().leave(MEETING, ANNA, null);
          });
    }

    @Test
    void a_council_that_advises_is_warned_and_the_decision_is_marked() {
      BallotId ballot = room.open();
      room.run(desk -> desk.voting().allYes(ballot));
      room.run(desk -> desk.closing().close(ballot));
      room.run(desk -> desk.deciding().settle(LEASE, "Teamet leier.", 1));

      assertThat(room.page().getCount().isReached()).isFalse();
      assertThat(room.sheet(LEASE).withoutQuorum()).isTrue();
      assertThat(room.page().items().get(0).withoutQuorum()).isTrue();
    }

    @Test
    void a_joint_board_does_not_vote() {
      room.type(CouncilType.JOINT_BOARD);

      assertRefused(BallotRule.WITHOUT_QUORUM, () -> room.open());
    }

    @Test
    void a_joint_board_that_was_left_while_it_voted_does_not_count() {
      room.type(CouncilType.JOINT_BOARD);
      room.at(
          NOON.plusMinutes(2),
          desk -> desk.sitting().attendance().arrive(MEETING, ANNA, FOR_ANNA, null));
      BallotId ballot = room.open();
      room.vote(ballot, LEADER, Choice.YES);
      room.vote(ballot, BENT, Choice.YES);
      room.at(NOON.plusMinutes(3), desk -> desk.sitting().attendance().leave(MEETING, ANNA, null));

      assertRefused(
          BallotRule.WITHOUT_QUORUM, () -> room.run(desk -> desk.closing().close(ballot)));
    }

    @Test
    void nobody_is_too_few_for_anybody() {
      room.sql("update nfp_council_procedure set quorum = 'NONE' where id = 60;\n");
      room.at(
          NOON.plusMinutes(1),
          desk -> {
            desk.sitting().attendance().leave(MEETING, LEADER, null);
            desk.sitting().attendance().leave(MEETING, BENT, null);
          });

      assertRefused(BallotRule.NOBODY_HERE, () -> room.open());
    }
  }

  @Test
  void votes_are_told_of_in_the_trail_and_grounds_are_not() {
    BallotId ballot = room.open();
    List<DomainEvent> voted =
        room.run(desk -> desk.voting().vote(ballot, new VoteCast(ANNA, Choice.NO, null)));
    List<DomainEvent> declared = declare(BENT, "Han eier lokalet.");

    assertThat(voted.get(0).changes().toString()).contains("NO").contains("seat");
    assertThat(declared.get(0).changes().toString()).doesNotContain("eier");
    assertThat(declared.get(0).inArea()).contains(AGDER);
  }

  @Test
  void the_last_that_was_carried_is_the_decision() {
    propose(ANNA, ProposalKind.AMENDMENT, "Teamet leier fra mai.");
    ProposalId second = room.sheet(LEASE).proposals().get(1).proposal();
    BallotId first = room.open();
    room.run(desk -> desk.voting().allYes(first));
    room.run(desk -> desk.closing().close(first));
    room.run(desk -> desk.voting().open(second));
    BallotId last = room.sheet(LEASE).getOpenBallot().ballot();
    room.vote(last, ANNA, Choice.YES);
    room.vote(last, LEADER, Choice.BLANK);
    room.vote(last, DEPUTY, Choice.BLANK);
    room.vote(last, BENT, Choice.BLANK);
    room.run(desk -> desk.closing().close(last));
    assertThat(room.sheet(LEASE).draft()).isEqualTo("Teamet leier fra mai.");

    room.run(desk -> desk.deciding().settle(LEASE, "Teamet leier fra mai.", 2));

    assertThat(room.text("select proposal_id from nfp_decision where item_id = 71"))
        .isEqualTo(String.valueOf(second.value()));
    assertThat(room.page().items().get(0).verdict()).isEqualTo(ItemVerdict.CARRIED);
  }

  private List<DomainEvent> propose(SeatId by, ProposalKind kind, String text) {
    return room.run(desk -> desk.proposing().propose(LEASE, new Motion(by, kind, text)));
  }

  private List<DomainEvent> declare(SeatId seat, String ground) {
    return room.run(desk -> desk.sitting().partiality().declare(LEASE, seat, ground));
  }

  private void withdraw(SeatId seat) {
    room.run(desk -> desk.sitting().partiality().withdraw(LEASE, seat));
  }
}
