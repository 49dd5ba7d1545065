package no.samrad.web.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.samrad.ballot.BallotId;
import no.samrad.ballot.BallotOutcome;
import no.samrad.ballot.BallotRow;
import no.samrad.ballot.Choice;
import no.samrad.ballot.ProposalId;
import no.samrad.ballot.ProposalKind;
import no.samrad.council.Quorum;
import no.samrad.council.SeatId;
import no.samrad.sitting.ItemVerdict;
import no.samrad.sitting.QuorumCount;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of a meeting says of votes and of who is there. */
class LiveWordsTest {

  private final LiveWords words = new LiveWords();

  @BeforeEach
  void speak() {
    words.texts = new Texts();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "7 0 0 CARRIED  | false | Enstemmig vedtatt",
        "5 1 1 CARRIED  | false | Vedtatt med 5 mot 1, 1 blank",
        "5 1 0 CARRIED  | false | Vedtatt med 5 mot 1",
        "2 4 0 REJECTED | false | Falt med 2 mot 4",
        "2 4 3 REJECTED | false | Falt med 2 mot 4, 3 blank",
        "3 3 1 REJECTED | false | Falt ved stemmelikhet, 3 mot 3, 1 blank",
        "3 3 0 CARRIED  | true  | Vedtatt med 3 mot 3 og møteleders dobbeltstemme",
        "3 3 0 REJECTED | true  | Falt med 3 mot 3 og møteleders dobbeltstemme"
      })
  void a_result_is_said_in_one_sentence(String result, boolean casting, String expected) {
    String[] part = result.split(" ");
    Map<SeatId, Choice> votes = new HashMap<>();
    cast(votes, Choice.YES, part[0]);
    cast(votes, Choice.NO, part[1]);
    cast(votes, Choice.BLANK, part[2]);

    assertThat(words.outcome(ballot(BallotOutcome.valueOf(part[3]), casting, votes)))
        .isEqualTo(expected);
  }

  private static void cast(Map<SeatId, Choice> votes, Choice choice, String times) {
    int already = votes.size();
    IntStream.range(0, Integer.parseInt(times))
        .forEach(n -> votes.put(new SeatId(already + n), choice));
  }

  private static BallotRow ballot(
      BallotOutcome outcome, boolean casting, Map<SeatId, Choice> votes) {
    return new BallotRow(
        new BallotId(1),
        new ProposalId(1),
        ProposalKind.RECOMMENDED,
        "Prøve",
        outcome,
        casting,
        9,
        7,
        5,
        votes);
  }

  @Test
  void a_quorum_is_there_or_not_or_nobody_can_decide() {
    assertThat(words.quorum(QuorumCount.of(Quorum.HALF, 9, 1, 4))).isEqualTo("Vedtaksfør");
    assertThat(words.quorum(QuorumCount.of(Quorum.HALF, 9, 1, 3))).isEqualTo("Ikke vedtaksfør");
    assertThat(words.quorum(QuorumCount.of(Quorum.HALF, 9, 9, 0)))
        .isEqualTo("Ingen kan avgjøre saken");
    assertThat(words.count(QuorumCount.of(Quorum.MORE_THAN_HALF, 9, 1, 7)))
        .isEqualTo("7 av 9 deltar, minst 5 kreves.");
  }

  @Test
  void what_went_through_is_green_and_what_did_not_is_not() {
    assertThat(words.kindOf(ItemVerdict.UNANIMOUS)).isEqualTo("ok");
    assertThat(words.kindOf(ItemVerdict.REJECTED)).isEqualTo("watch");
    assertThat(words.kindOf(ItemVerdict.HIDDEN)).isEqualTo("idle");
  }
}
