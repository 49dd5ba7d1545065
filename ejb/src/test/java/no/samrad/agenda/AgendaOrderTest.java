package no.samrad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.samrad.agenda.AgendaOrder.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgendaOrderTest {

  private static final Place ROLL_CALL = new Place(new ItemId(101), 1, false);
  private static final Place NOTICE = new Place(new ItemId(102), 2, false);
  private static final Place STATUS = new Place(new ItemId(105), 5, false);
  private static final Place ANY = new Place(new ItemId(116), 16, true);

  private static Place typed(long id) {
    return new Place(new ItemId(id), 0, false);
  }

  private static AgendaOrder order(Place... places) {
    return new AgendaOrder(List.of(places));
  }

  private static List<ItemId> ids(long... ids) {
    return LongStream.of(ids).mapToObj(ItemId::new).toList();
  }

  @Nested
  class Adding {

    @Test
    void what_is_added_comes_last() {
      assertThat(order(typed(1)).with(typed(2)).items()).isEqualTo(ids(1, 2));
      assertThat(order().with(typed(1)).items()).isEqualTo(ids(1));
    }

    @Test
    void but_before_any_other_business() {
      assertThat(order(typed(1), ANY).with(typed(2)).items()).isEqualTo(ids(1, 2, 116));
      assertThat(order(typed(1), ANY).with(STATUS).items()).isEqualTo(ids(1, 105, 116));
    }

    @Test
    void what_opens_a_meeting_comes_first() {
      assertThat(order(typed(1), ANY).with(NOTICE).with(ROLL_CALL).items())
          .isEqualTo(ids(101, 102, 1, 116));
    }

    @Test
    void standing_items_come_in_their_own_order_whatever_order_they_are_added_in() {
      AgendaOrder all =
          Stream.of(ANY, STATUS, NOTICE, ROLL_CALL)
              .reduce(order(), AgendaOrder::with, (one, other) -> other);

      assertThat(all.items()).isEqualTo(ids(101, 102, 105, 116));
    }

    @Test
    void once_members_know_the_order_it_comes_last_in_any_case() {
      assertThat(order(typed(1), ANY).withLast(typed(2)).items()).isEqualTo(ids(1, 116, 2));
    }
  }

  @Nested
  class Moving {

    private final AgendaOrder three = order(typed(1), typed(2), typed(3));

    @Test
    void the_others_make_room() {
      assertThat(three.moved(new ItemId(3), 1)).isEqualTo(ids(3, 1, 2));
      assertThat(three.moved(new ItemId(1), 2)).isEqualTo(ids(2, 1, 3));
      assertThat(three.moved(new ItemId(1), 3)).isEqualTo(ids(2, 3, 1));
    }

    @Test
    void beyond_an_end_means_at_it() {
      assertThat(three.moved(new ItemId(2), 0)).isEqualTo(ids(2, 1, 3));
      assertThat(three.moved(new ItemId(2), 99)).isEqualTo(ids(1, 3, 2));
    }

    @Test
    void what_is_not_there_cannot_move() {
      assertThat(three.moved(new ItemId(4), 1)).isEmpty();
    }

    @Test
    void without_one_the_others_keep_their_order() {
      assertThat(three.without(new ItemId(2)).items()).isEqualTo(ids(1, 3));
    }
  }

  @Nested
  class Times {

    private static ItemRow row(Integer minutes) {
      return new ItemRow(
          new ItemId(1),
          1,
          ItemKind.DECISION,
          null,
          "A",
          "",
          false,
          minutes,
          null,
          ItemState.OPEN,
          false,
          null,
          0);
    }

    private static List<LocalTime> times(Integer... minutes) {
      List<ItemRow> rows = Stream.of(minutes).map(Times::row).toList();
      return TimePlan.of(rows, LocalTime.of(12, 0)).stream().map(ItemRow::startsAt).toList();
    }

    @Test
    void each_begins_when_those_before_it_are_done() {
      assertThat(times(5, 20, 25))
          .containsExactly(LocalTime.of(12, 0), LocalTime.of(12, 5), LocalTime.of(12, 25));
    }

    @Test
    void after_one_that_nobody_planned_nobody_knows() {
      assertThat(
              TimePlan.of(List.of(row(5), row(null), row(5)), LocalTime.of(12, 0)).stream()
                  .map(each -> String.valueOf(each.startsAt())))
          .containsExactly("12:00", "12:05", "null");
    }

    @Test
    void nothing_is_planned_past_midnight() {
      assertThat(
              TimePlan.of(List.of(row(600), row(600), row(5)), LocalTime.of(12, 0)).stream()
                  .map(each -> String.valueOf(each.startsAt())))
          .containsExactly("12:00", "22:00", "null");
    }
  }
}
