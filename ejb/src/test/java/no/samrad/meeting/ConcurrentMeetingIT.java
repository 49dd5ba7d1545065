package no.samrad.meeting;

import static no.samrad.meeting.MeetingFixture.COUNCIL;
import static no.samrad.meeting.MeetingFixture.SOON;
import static no.samrad.meeting.MeetingFixture.host;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.samrad.shared.AtOnce;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two who call or number at the same moment, and what SQL refuses to anybody. */
class ConcurrentMeetingIT {

  private static final int ROUNDS = 25;

  private static MeetingFixture world;

  @BeforeAll
  static void start() {
    world = new MeetingFixture();
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void two_meetings_called_at_once_get_numbers_without_a_gap() throws Exception {
    List<NfpMeetingId> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      NfpMeetingId one = world.prepared(COUNCIL, SOON.plusYears(2));
      NfpMeetingId other = world.prepared(COUNCIL, SOON.plusYears(2));

      assertThat(AtOnce.run(calling(one), calling(other))).containsExactly("done", "done");

      all.addAll(List.of(one, other));
    }
    assertThat(all.stream().map(id -> world.meeting(id).number()).sorted().toList())
        .isEqualTo(IntStream.rangeClosed(1, 2 * ROUNDS).boxed().toList());
  }

  @Test
  void one_of_two_who_call_the_same_meeting_is_told_to_look_again() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      List<String> outcomes = AtOnce.run(calling(id), calling(id));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
    }
  }

  @Test
  void one_of_two_who_cancel_and_call_succeeds() throws Exception {
    NfpMeetingId id = world.prepared(COUNCIL, SOON);
    long seen = world.version(id);

    List<String> outcomes =
        AtOnce.run(calling(id), () -> outcome(desk -> desk.calling().cancel(id, seen, "Prøve")));

    assertThat(outcomes).containsExactlyInAnyOrder("done", "stale");
  }

  @Test
  void items_numbered_at_once_have_no_gap_even_when_one_is_taken_back() throws Exception {
    List<Integer> given = Collections.synchronizedList(new ArrayList<>());
    for (int round = 0; round < ROUNDS; round++) {
      AtOnce.run(numbering(given, false), numbering(given, true));
    }

    assertThat(given.stream().sorted().toList())
        .isEqualTo(IntStream.rangeClosed(1, ROUNDS).boxed().toList());
  }

  /** Behind the back of the application. */
  @Test
  void the_database_refuses_the_same_number_twice_and_steps_nobody_took() {
    NfpMeetingId one = world.prepared(COUNCIL, SOON.plusYears(3));
    NfpMeetingId other = world.prepared(COUNCIL, SOON.plusYears(3));
    world.call(one);
    world.call(other);

    refused(
        "nfp_meeting_number_is_given_once",
        "update nfp_meeting set number = 1 where number = 2 and id = " + other.value());
    refused(
        "nfp_meeting_started_before_it_was_over",
        "update nfp_meeting set state = 'STARTED' where id = " + other.value());
    refused(
        "nfp_meeting_runs_forward",
        "update nfp_meeting set ends_at = starts_at where id = " + other.value());
  }

  private static void refused(String constraint, String sql) {
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(() -> world.sql(sql))
        .withMessageContaining(constraint);
  }

  private static Callable<String> numbering(List<Integer> given, boolean takenBack) {
    return () -> {
      try {
        int number =
            world.get(
                em -> {
                  int next = MeetingFixture.desk(em, host()).numbers().nextItem(COUNCIL, 2040);
                  if (takenBack) {
                    throw new StaleData("taken back");
                  }
                  return next;
                });
        given.add(number);
        return "done";
      } catch (StaleData expected) {
        return "taken back";
      }
    };
  }

  private static Callable<String> calling(NfpMeetingId id) {
    long seen = world.version(id);
    return () -> outcome(desk -> desk.calling().call(id, seen, ""));
  }

  private static String outcome(Consumer<MeetingDesk> work) {
    try {
      world.run(host(), work);
      return "done";
    } catch (RuleViolation refused) {
      return refused.rule().name();
    } catch (StaleData stale) {
      return "stale";
    }
  }
}
