package no.samrad.ballot;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An item in the middle of the page of a meeting.
 *
 * @param hidden it is dealt with behind closed doors, and the reader is not let in
 * @param draftVersion 0: nothing is written yet
 * @param decision empty: the item is not settled
 */
public record ItemSheet(
    boolean hidden,
    String closedGround,
    String description,
    String recommendation,
    List<Paper> papers,
    List<ProposalRow> proposals,
    List<BallotRow> ballots,
    long draftVersion,
    String draft,
    String decision,
    boolean withoutQuorum,
    List<ActionRow> actions)
    implements Serializable {

  /** What belongs to the item. */
  public record Paper(String title, Long document, String link) implements Serializable {}

  /**
   * What somebody is to do.
   *
   * @param due null: no day is set
   */
  public record ActionRow(String task, String who, LocalDate due) implements Serializable {}

  public ItemSheet {
    papers = List.copyOf(papers);
    proposals = List.copyOf(proposals);
    ballots = List.copyOf(ballots);
    actions = List.copyOf(actions);
  }

  static ItemSheet behindClosedDoors(ItemHead head) {
    return new ItemSheet(
        true,
        head.closedGround(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        0,
        "",
        "",
        false,
        List.of());
  }

  /** The one that is open; null: none is. */
  public BallotRow getOpenBallot() {
    return ballots.stream().filter(BallotRow::isOpen).findFirst().orElse(null);
  }

  public List<BallotRow> getClosedBallots() {
    return ballots.stream().filter(each -> !each.isOpen()).toList();
  }

  /** What can still be voted upon. */
  public List<ProposalRow> getStanding() {
    return proposals.stream().filter(each -> !each.withdrawn()).toList();
  }

  public boolean isSettled() {
    return !decision.isEmpty();
  }

  public boolean votedUpon(ProposalId proposal) {
    return ballots.stream().anyMatch(each -> each.proposal().equals(proposal));
  }
}
