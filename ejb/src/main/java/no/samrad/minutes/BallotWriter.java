package no.samrad.minutes;

import java.util.ArrayList;
import java.util.List;
import no.samrad.minutes.ItemFacts.Ballot;
import no.samrad.minutes.ItemFacts.Count;
import no.samrad.minutes.MinutesText.Part;

/** Writes a vote: whether there was a quorum, who voted how, and what came of it. */
final class BallotWriter {

  private static final String YES = "YES";
  private static final String NO = "NO";
  private static final String BLANK = "BLANK";
  private static final String CARRIED = "CARRIED";

  private final Ballot ballot;
  private final boolean written;
  private final MinutesLanguage language;

  private BallotWriter(Ballot ballot, MeetingFacts meeting) {
    this.ballot = ballot;
    written = meeting.isWritten();
    language = meeting.language();
  }

  static List<Part> of(Ballot ballot, MeetingFacts meeting) {
    return new BallotWriter(ballot, meeting).parts();
  }

  private List<Part> parts() {
    if (ballot.outcome().isEmpty()) {
      return List.of(Part.sentence(MinutesWord.NOT_CLOSED.in(language)));
    }
    List<String> head =
        List.of(
            MinutesWord.VOTE.in(language),
            MinutesWord.COUNT.in(language),
            MinutesWord.WHO.in(language));
    return List.of(
        Part.sentence(quorum(ballot.count())),
        Part.table("", head, List.of(row(YES), row(NO), row(BLANK))),
        Part.sentence(outcome()));
  }

  private String quorum(Count count) {
    if (count.needed() == 0) {
      return pick(MinutesWord.NO_DEMAND, MinutesWord.NO_DEMAND_WRITTEN)
          .in(language, count.present(), count.entitled());
    }
    MinutesWord said =
        count.present() >= count.needed()
            ? pick(MinutesWord.QUORUM, MinutesWord.QUORUM_WRITTEN)
            : pick(MinutesWord.NO_QUORUM, MinutesWord.NO_QUORUM_WRITTEN);
    return said.in(language, count.present(), count.entitled(), count.needed());
  }

  private List<String> row(String choice) {
    List<String> who = ballot.whoChose(choice);
    return List.of(
        MinutesWord.valueOf("VOTE_" + choice).in(language),
        Integer.toString(who.size()),
        who.isEmpty() ? MinutesWord.NONE.in(language) : String.join(", ", who));
  }

  private String outcome() {
    int yes = ballot.whoChose(YES).size();
    int no = ballot.whoChose(NO).size();
    int blank = ballot.whoChose(BLANK).size();
    boolean carried = ballot.outcome().equals(CARRIED);
    if (carried && no == 0 && blank == 0) {
      return MinutesWord.UNANIMOUS.in(language);
    }
    List<String> said = new ArrayList<>();
    said.add(
        (carried ? MinutesWord.OUTCOME_CARRIED : MinutesWord.OUTCOME_REJECTED)
            .in(language, yes, no));
    if (blank > 0) {
      said.add(MinutesWord.BLANKS.in(language, blank));
    }
    if (ballot.castingVote()) {
      said.add(MinutesWord.CASTING_VOTE.in(language));
    }
    return String.join(" ", said);
  }

  private MinutesWord pick(MinutesWord ofMeeting, MinutesWord inWriting) {
    return written ? inWriting : ofMeeting;
  }
}
