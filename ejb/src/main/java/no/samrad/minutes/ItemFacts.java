package no.samrad.minutes;

import java.time.LocalDate;
import java.util.List;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;

/**
 * An item of the agenda and what became of it.
 *
 * @param shown false where only its public title and the ground may be told
 * @param decision null: none
 */
record ItemFacts(
    long id,
    Integer year,
    Integer number,
    String title,
    Openness openness,
    boolean shown,
    Preparation preparation,
    ItemState state,
    Course course,
    Decision decision,
    List<Action> actions) {

  private static final Preparation NOTHING = new Preparation(ItemKind.INFORMATION, "", "", false);

  ItemFacts {
    actions = List.copyOf(actions);
  }

  ItemFacts forThePublic() {
    if (!openness.closed()) {
      return this;
    }
    return new ItemFacts(
        id,
        year,
        number,
        openness.publicTitle(),
        openness,
        false,
        NOTHING,
        ItemState.OPEN,
        new Course(List.of(), List.of(), List.of()),
        null,
        List.of());
  }

  /** Who may read it. */
  record Openness(boolean closed, String ground, String publicTitle) {}

  /** What was known of it before the meeting. */
  record Preparation(ItemKind kind, String description, String proposal, boolean addedLate) {}

  /** What happened with it in the meeting. */
  record Course(List<Partial> partial, List<Proposal> proposals, List<Ballot> ballots) {

    Course {
      partial = List.copyOf(partial);
      proposals = List.copyOf(proposals);
      ballots = List.copyOf(ballots);
    }
  }

  /** Somebody who is partial, and why. */
  record Partial(String who, String ground) {}

  /**
   * Something to vote upon.
   *
   * @param from who proposed it; empty: it was recommended to the council
   */
  record Proposal(
      long id, int position, String kind, String from, String wording, boolean withdrawn) {}

  /**
   * A vote.
   *
   * @param outcome empty: it was never closed
   */
  record Ballot(
      long id, int proposal, Count count, boolean castingVote, String outcome, List<Vote> votes) {

    Ballot {
      votes = List.copyOf(votes);
    }

    List<String> whoChose(String choice) {
      return votes.stream().filter(each -> each.choice().equals(choice)).map(Vote::who).toList();
    }
  }

  /** How many could vote, were there, and had to be there. */
  record Count(int entitled, int present, int needed) {}

  /** How somebody voted. */
  record Vote(String who, String choice) {}

  /** What the council decided, word for word. */
  record Decision(String wording, boolean withoutQuorum) {}

  /**
   * What is to be done.
   *
   * @param due null: no day is agreed
   */
  record Action(String task, String who, LocalDate due) {}
}
