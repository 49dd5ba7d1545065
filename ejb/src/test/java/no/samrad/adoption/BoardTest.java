package no.samrad.adoption;

import static no.samrad.adoption.BoardFixture.DAY;
import static no.samrad.adoption.BoardFixture.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

  private static final LocalDate APRIL_14 = LocalDate.of(2026, 4, 14);
  private static final LocalDate APRIL_16 = LocalDate.of(2026, 4, 16);
  private static final LocalDate MARCH_12 = LocalDate.of(2026, 3, 12);
  private static final LocalDate FEBRUARY_26 = LocalDate.of(2026, 2, 26);

  @Nested
  class AllCanBeFinished {

    @Test
    void on_the_latest_of_everybodys_first_meeting_in_reach() {
      Board board =
          BoardFixture.sent()
              .party("Vegårshei")
              .meets(APRIL_14, 14)
              .party("Gjerstad")
              .meets(LocalDate.of(2026, 3, 20), 14)
              .meets(APRIL_16, 14)
              .adopted("Arendal", FEBRUARY_26)
              .on(DAY);

      assertThat(board.allDone().day()).isEqualTo(APRIL_16);
      assertThat(board.allDone().last().party().name()).isEqualTo("Gjerstad");
      assertThat(board.allDone().last().next().paperDeadline()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
      "2026-03-30, 2026-04-14",
      "2026-03-31, 2026-04-14",
      "2026-04-01, 2026-05-12",
      "2026-04-28, 2026-05-12"
    })
    void a_deadline_is_met_on_its_last_day_and_not_after(LocalDate day, LocalDate expected) {
      Board board =
          BoardFixture.sent()
              .party("Vegårshei")
              .meets(APRIL_14, 14)
              .meets(LocalDate.of(2026, 5, 12), 14)
              .on(day);

      assertThat(board.allDone().day()).isEqualTo(expected);
    }

    @Test
    void nobody_guesses_where_a_calendar_is_unknown() {
      Board board =
          BoardFixture.sent().party("Iveland").party("Vegårshei").meets(APRIL_14, 14).on(DAY);

      assertThat(board.allDone().day()).isNull();
      assertThat(names(board.allDone().lacking())).containsExactly("Iveland");
      assertThat(board.allDone().isBlocked()).isFalse();
    }

    @Test
    void one_whose_last_meeting_is_out_of_reach_lacks_dates_too() {
      Board board = BoardFixture.sent().party("Vegårshei").meets(MARCH_12, 14).on(DAY);

      assertThat(names(board.allDone().lacking())).containsExactly("Vegårshei");
    }

    @Test
    void a_case_on_an_agenda_needs_no_calendar() {
      Board board = BoardFixture.sent().onAgenda("Iveland", MARCH_12).on(DAY);

      assertThat(board.allDone().day()).isEqualTo(MARCH_12);
      assertThat(board.rows().get(0).next().paperDeadline()).isNull();
    }

    @Test
    void a_rejection_is_overcome_by_a_new_version_only() {
      Board board =
          BoardFixture.sent()
              .rejected("Froland", FEBRUARY_26)
              .meets(APRIL_14, 14)
              .party("Vegårshei")
              .meets(APRIL_14, 14)
              .on(DAY);

      assertThat(board.allDone().day()).isNull();
      assertThat(names(board.allDone().blocked())).containsExactly("Froland");
      assertThat(board.allDone().lacking()).isEmpty();
    }

    @Test
    void a_party_that_has_left_blocks_too() {
      assertThat(BoardFixture.sent().ended("Froland").on(DAY).allDone().isBlocked()).isTrue();
    }

    @Test
    void an_administration_decides_without_a_meeting() {
      assertThat(BoardFixture.sent().administration("Sandnes").on(DAY).allDone().day())
          .isEqualTo(DAY);
    }

    @Test
    void when_all_have_decided_it_is_the_day_the_last_one_did() {
      Board board =
          BoardFixture.sent()
              .adopted("Arendal", FEBRUARY_26)
              .conditional("Lillesand", FEBRUARY_26.minusDays(9), FEBRUARY_26.plusDays(2))
              .on(DAY);

      assertThat(board.allDone().day()).isEqualTo(FEBRUARY_26.plusDays(2));
      assertThat(board.allDone().last()).isNull();
      assertThat(board.bottleneck()).isEmpty();
    }
  }

  @Nested
  class Stages {

    @Test
    void a_condition_must_be_met_before_an_adoption_counts() {
      Board unmet = BoardFixture.sent().conditional("Lillesand", FEBRUARY_26, null).on(DAY);
      Board met = BoardFixture.sent().conditional("Lillesand", FEBRUARY_26, DAY).on(DAY);

      assertThat(unmet.rows().get(0).stage()).isEqualTo(Stage.CONDITION_UNMET);
      assertThat(unmet.adopted()).isZero();
      assertThat(met.adopted()).isEqualTo(1);
    }

    @Test
    void a_meeting_that_has_been_waits_for_its_outcome() {
      BoardFixture fixture = BoardFixture.sent().onAgenda("Vennesla", MARCH_12).meets(APRIL_14, 14);

      assertThat(fixture.on(MARCH_12).rows().get(0).stage()).isEqualTo(Stage.ON_AGENDA);
      BoardRow after = fixture.on(MARCH_12.plusDays(1)).rows().get(0);
      assertThat(after.stage()).isEqualTo(Stage.AGENDA_PASSED);
      assertThat(after.next().day()).isEqualTo(APRIL_14);
    }

    @Test
    void a_case_on_the_agenda_of_a_cancelled_meeting_is_on_none() {
      Board board =
          BoardFixture.sent()
              .onAgenda("Vennesla", MARCH_12)
              .cancelled(MARCH_12)
              .meets(APRIL_14, 14)
              .on(DAY);

      assertThat(board.rows().get(0).stage()).isEqualTo(Stage.NOT_ON_AGENDA);
      assertThat(board.allDone().day()).isEqualTo(APRIL_14);
    }
  }

  @Nested
  class Waiting {

    @Test
    void days_run_from_the_sending_until_the_decision_counts() {
      Board board =
          BoardFixture.sent()
              .party("Vegårshei")
              .adopted("Arendal", FEBRUARY_26)
              .conditional("Lillesand", LocalDate.of(2026, 2, 11), FEBRUARY_26)
              .on(DAY);

      assertThat(board.rows())
          .extracting(row -> row.party().name() + " " + row.days())
          .containsExactly("Vegårshei 81", "Arendal 69", "Lillesand 69");
    }

    @Test
    void nothing_waits_less_than_no_time() {
      assertThat(BoardFixture.sent().party("Vegårshei").on(SENT).rows().get(0).days()).isZero();
    }

    @Test
    void everybody_is_counted_once() {
      Board board = agder();

      assertThat(board.rows()).hasSize(5);
      assertThat(board.adopted()).isEqualTo(2);
      assertThat(board.planned()).isEqualTo(1);
      assertThat(board.undated()).isEqualTo(2);
      assertThat(board.waitingForUs()).isEqualTo(2);
    }
  }

  @Nested
  class Bottleneck {

    @Test
    void is_who_is_furthest_back_and_whose_papers_are_due_first() {
      assertThat(agder().bottleneck()).map(row -> row.party().name()).contains("Vegårshei");
      assertThat(names(agder().rows()))
          .containsExactly("Vegårshei", "Gjerstad", "Vennesla", "Arendal", "Birkenes");
    }

    @Test
    void a_rejection_comes_before_all_else() {
      Board board =
          BoardFixture.sent()
              .party("Vegårshei")
              .rejected("Froland", FEBRUARY_26)
              .conditional("Lillesand", FEBRUARY_26, null)
              .on(DAY);

      assertThat(names(board.rows())).containsExactly("Froland", "Vegårshei", "Lillesand");
    }

    @Test
    void one_without_dates_comes_before_one_with() {
      Board board =
          BoardFixture.sent().party("Vegårshei").meets(APRIL_14, 14).party("Iveland").on(DAY);

      assertThat(board.bottleneck()).map(row -> row.party().name()).contains("Iveland");
    }
  }

  @Nested
  class Price {

    @Test
    void whoever_has_adopted_must_decide_again_and_all_wait_for_the_last_meeting() {
      ChangePrice price =
          BoardFixture.sent()
              .adopted("Arendal", FEBRUARY_26)
              .meets(LocalDate.of(2026, 5, 21), 14)
              .conditional("Lillesand", FEBRUARY_26, null)
              .meets(APRIL_14, 14)
              .party("Gjerstad")
              .meets(APRIL_16, 14)
              .price(DAY);

      assertThat(price.number()).isEqualTo(3);
      assertThat(price.again())
          .extracting(BoardParty::name)
          .containsExactly("Arendal", "Lillesand");
      assertThat(price.decisions()).isEqualTo(3);
      assertThat(price.without()).isEqualTo(APRIL_16);
      assertThat(price.with()).isEqualTo(LocalDate.of(2026, 5, 21));
      assertThat(price.weeks()).isEqualTo(5);
    }

    @Test
    void a_week_begun_is_a_week() {
      BoardFixture fixture =
          BoardFixture.sent()
              .adopted("Arendal", FEBRUARY_26)
              .meets(APRIL_14.plusDays(1), 14)
              .party("Gjerstad")
              .meets(APRIL_14, 14);

      assertThat(fixture.price(DAY).weeks()).isEqualTo(1);
    }

    @Test
    void a_case_that_is_on_an_agenda_starts_anew() {
      ChangePrice price =
          BoardFixture.sent()
              .onAgenda("Vennesla", MARCH_12)
              .meets(MARCH_12, 14)
              .meets(APRIL_16, 14)
              .price(DAY);

      assertThat(price.again()).isEmpty();
      assertThat(price.without()).isEqualTo(MARCH_12);
      assertThat(price.with()).isEqualTo(APRIL_16);
    }

    @Test
    void nobody_guesses_the_delay_where_a_calendar_is_unknown() {
      ChangePrice price =
          BoardFixture.sent()
              .adopted("Iveland", FEBRUARY_26)
              .party("Gjerstad")
              .meets(APRIL_16, 14)
              .price(DAY);

      assertThat(price.with()).isNull();
      assertThat(price.weeks()).isNull();
      assertThat(price.lacking()).extracting(BoardParty::name).containsExactly("Iveland");
    }

    @Test
    void after_everybody_has_adopted_the_delay_counts_from_the_day() {
      ChangePrice price =
          BoardFixture.sent()
              .adopted("Arendal", FEBRUARY_26)
              .meets(DAY.plusDays(28), 14)
              .price(DAY);

      assertThat(price.weeks()).isEqualTo(4);
    }
  }

  private static Board agder() {
    return BoardFixture.sent()
        .adopted("Arendal", FEBRUARY_26)
        .adopted("Birkenes", FEBRUARY_26)
        .party("Gjerstad")
        .meets(APRIL_16, 14)
        .party("Vegårshei")
        .meets(APRIL_14, 14)
        .onAgenda("Vennesla", MARCH_12)
        .meets(MARCH_12, 14)
        .on(DAY);
  }

  private static List<String> names(List<BoardRow> rows) {
    return rows.stream().map(row -> row.party().name()).toList();
  }
}
