package no.samrad.agenda;

import static no.samrad.agenda.AgendaFixture.APRIL;
import static no.samrad.agenda.AgendaFixture.MAY;
import static no.samrad.agenda.AgendaFixture.secretary;
import static no.samrad.agenda.AgendaFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two who do the same to agendas at the same moment. */
class ConcurrentAgendaIT {

  private static final int ROUNDS = 20;

  private final AgendaFixture world = new AgendaFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void of_two_who_order_one_succeeds_and_the_other_is_told_to_look() throws Exception {
    Stream.of("A", "B", "C").forEach(each -> world.added(APRIL, each));
    for (int round = 0; round < ROUNDS; round++) {
      List<ItemId> seen = world.agenda(APRIL).items().stream().map(ItemRow::id).toList();

      List<String> outcomes =
          AtOnce.run(
              trying(desk -> desk.ordering().move(APRIL, seen, seen.get(0), 3)),
              trying(desk -> desk.ordering().move(APRIL, seen, seen.get(2), 1)));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertThat(world.agenda(APRIL).items())
          .extracting(ItemRow::position)
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void of_two_meetings_that_carry_an_item_one_gets_it_and_the_other_hears_that() throws Exception {
    NfpMeetingId june = new NfpMeetingId(903);
    world.sql(
        """
        insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at) values
          (903, 3, 900, '2026-06-09', '12:00', '14:00')
        """);
    ItemId item = world.added(APRIL, "Lokale");
    world.call(APRIL);
    world.start(APRIL);
    world.end(APRIL);

    List<String> outcomes =
        AtOnce.run(
            trying(desk -> desk.suggesting().take(MAY, item.toString())),
            trying(desk -> desk.suggesting().take(june, item.toString())));

    assertThat(outcomes).contains("done").containsAnyOf("ALREADY_CARRIED", "NO_LONGER_SUGGESTED");
    assertThat(world.titles(MAY).size() + world.titles(june).size()).isEqualTo(1);
  }

  @Test
  void numbers_are_unbroken_when_two_add_late_items() throws Exception {
    world.added(APRIL, "A");
    world.call(APRIL);
    world.call(MAY);

    for (int round = 0; round < ROUNDS; round++) {
      AtOnce.run(
          trying(desk -> desk.planning().add(APRIL, text("Sent"))),
          trying(desk -> desk.planning().add(MAY, text("Sent"))));
    }

    List<Integer> numbers =
        Stream.of(APRIL, MAY)
            .flatMap(each -> world.agenda(each).items().stream())
            .map(row -> row.number().number())
            .sorted()
            .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 2 * ROUNDS + 1).boxed().toList());
  }

  @Test
  void a_call_and_an_item_that_comes_at_the_same_moment_leave_no_item_without_a_number()
      throws Exception {
    world.added(APRIL, "A");

    AtOnce.run(
        () -> {
          world.call(APRIL);
          return "done";
        },
        trying(desk -> desk.planning().add(APRIL, text("B"))));

    assertThat(world.agenda(APRIL).items())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.number()).isNotNull());
  }

  private Callable<String> trying(Consumer<AgendaDesk> work) {
    return () -> {
      try {
        world.run(secretary(), work);
        return "done";
      } catch (RuleViolation refused) {
        return refused.rule().name();
      } catch (StaleData stale) {
        return "stale";
      }
    };
  }
}
