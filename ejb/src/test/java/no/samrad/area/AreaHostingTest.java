package no.samrad.area;

import static no.samrad.area.AreaFixture.ARENDAL;
import static no.samrad.area.AreaFixture.FROGNER;
import static no.samrad.area.AreaFixture.GRIMSTAD;
import static no.samrad.area.AreaFixture.KRISTIANSAND;
import static no.samrad.area.AreaFixture.OSLO;
import static no.samrad.area.AreaFixture.START;
import static no.samrad.area.AreaFixture.anArea;
import static no.samrad.area.AreaFixture.existing;
import static no.samrad.area.AreaFixture.known;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samrad.place.UnitFacts;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AreaHostingTest {

  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

  @Nested
  class Changing {

    @Test
    void the_first_host_is_a_change_from_nobody() {
      Area area = anArea().with(ARENDAL).hostedBy(ARENDAL, NEW_YEAR).build();

      assertThat(terms(area)).containsExactly("Arendal [2024-01-01, )");
    }

    @Test
    void the_host_before_stays_in_the_history_until_the_day_before() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).build();

      assertThat(terms(area))
          .containsExactly("Arendal [2021-01-01, 2024-01-01)", "Grimstad [2024-01-01, )");
    }

    @Test
    void a_change_planned_for_later_stays_and_bounds_the_new_term() {
      Area area = hosted().hostedBy(GRIMSTAD, LATER).hostedBy(KRISTIANSAND, NEW_YEAR).build();

      assertThat(terms(area))
          .containsExactly(
              "Arendal [2021-01-01, 2024-01-01)",
              "Kristiansand [2024-01-01, 2025-01-01)",
              "Grimstad [2025-01-01, )");
    }

    @Test
    void the_second_day_is_enough_for_the_one_before() {
      Area area = hosted().hostedBy(GRIMSTAD, START.plusDays(1)).build();

      assertThat(terms(area)).contains("Arendal [2021-01-01, 2021-01-02)");
    }

    @Test
    void whoever_is_host_that_day_does_not_take_over() {
      assertRefused(
          AreaRule.HOST_ALREADY, hosted().hostedBy(ARENDAL, NEW_YEAR)::build, "Arendal", START);
      assertRefused(AreaRule.HOST_ALREADY, hosted().hostedBy(ARENDAL, START)::build);
    }

    @Test
    void where_another_begins_the_same_day_it_is_a_correction() {
      AreaFixture area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).hostedBy(KRISTIANSAND, NEW_YEAR);

      assertRefused(AreaRule.HOST_BEGINS_THAT_DAY, area::build, NEW_YEAR);
    }

    @Test
    void an_outsider_is_no_host() {
      AreaFixture area = anArea().with(ARENDAL).hostedBy(GRIMSTAD, START);

      assertRefused(AreaRule.HOST_IS_NO_MEMBER, area::build, "Grimstad", START);
    }

    @Test
    void nor_a_member_beyond_its_time() {
      AreaFixture area =
          anArea().with(ARENDAL, Period.throughLastDay(START, YEAR_END)).hostedBy(ARENDAL, START);

      assertRefused(AreaRule.HOST_IS_NO_MEMBER, area::build, "Arendal", NEW_YEAR);
    }

    @Test
    void nor_before_it() {
      AreaFixture area =
          anArea().with(ARENDAL, Period.startingOn(NEW_YEAR)).hostedBy(ARENDAL, YEAR_END);

      assertRefused(AreaRule.HOST_IS_NO_MEMBER, area::build, "Arendal", YEAR_END);
    }

    @Test
    void a_member_until_another_takes_over_is_member_long_enough() {
      Area area =
          anArea()
              .with(ARENDAL, Period.throughLastDay(START, YEAR_END))
              .with(GRIMSTAD)
              .hostedBy(GRIMSTAD, NEW_YEAR)
              .hostedBy(ARENDAL, START)
              .build();

      assertThat(terms(area)).contains("Arendal [2021-01-01, 2024-01-01)");
    }

    @Test
    void two_memberships_without_a_day_between_them_count_as_one() {
      Area area =
          anArea()
              .with(ARENDAL, Period.throughLastDay(START, YEAR_END))
              .with(ARENDAL, Period.startingOn(NEW_YEAR))
              .hostedBy(ARENDAL, START)
              .build();

      assertThat(terms(area)).containsExactly("Arendal [2021-01-01, )");
    }

    @Test
    void the_municipality_is_host_for_its_districts() {
      Area area =
          anArea(OrganisationForm.CITY_DISTRICTS).with(FROGNER).hostedBy(OSLO, START).build();

      assertThat(terms(area)).containsExactly("Oslo [2021-01-01, )");
    }

    @Test
    void a_unit_that_has_ceased_is_no_host_any_more() {
      Area area = anArea().with(ARENDAL).build();
      UnitFacts merged = existing(ARENDAL, Period.throughLastDay(null, YEAR_END));

      assertRefused(
          AreaRule.UNIT_DID_NOT_EXIST,
          () -> area.hosting().change(merged, START, known()),
          "Arendal",
          NEW_YEAR);
    }

    @Test
    void not_before_the_area_existed() {
      AreaFixture area = anArea().with(ARENDAL).hostedBy(ARENDAL, START.minusDays(1));

      assertRefused(AreaRule.AREA_DID_NOT_EXIST, area::build, START);
    }

    @Test
    void on_its_last_day_but_not_after() {
      AreaFixture closed = hosted().entering(AreaPhase.CLOSED, LATER);

      assertThat(terms(closed.hostedBy(GRIMSTAD, LATER.minusDays(1)).build()))
          .contains("Grimstad [2024-12-31, 2025-01-01)");
      assertRefused(
          AreaRule.AREA_IS_CLOSED,
          hosted().entering(AreaPhase.CLOSED, LATER).hostedBy(GRIMSTAD, LATER)::build,
          LATER.minusDays(1));
    }
  }

  @Nested
  class Correcting {

    @Test
    void another_unit_was_meant() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).build();

      correct(area, NEW_YEAR, KRISTIANSAND, NEW_YEAR);

      assertThat(terms(area))
          .containsExactly("Arendal [2021-01-01, 2024-01-01)", "Kristiansand [2024-01-01, )");
    }

    @Test
    void the_neighbour_follows_to_an_earlier_day() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).build();

      correct(area, NEW_YEAR, GRIMSTAD, YEAR_END);

      assertThat(terms(area))
          .containsExactly("Arendal [2021-01-01, 2023-12-31)", "Grimstad [2023-12-31, )");
    }

    @Test
    void and_to_a_later_one() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).build();

      correct(area, NEW_YEAR, GRIMSTAD, LATER);

      assertThat(terms(area))
          .containsExactly("Arendal [2021-01-01, 2025-01-01)", "Grimstad [2025-01-01, )");
    }

    @Test
    void a_change_that_never_was_is_taken_back() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).build();

      correct(area, NEW_YEAR, ARENDAL, NEW_YEAR);

      assertThat(terms(area)).containsExactly("Arendal [2021-01-01, )");
    }

    @Test
    void also_between_two_of_the_same() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).hostedBy(ARENDAL, LATER).build();

      correct(area, NEW_YEAR, ARENDAL, NEW_YEAR);

      assertThat(terms(area)).containsExactly("Arendal [2021-01-01, )");
    }

    @Test
    void the_one_before_keeps_a_day() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).build();

      assertRefused(
          AreaRule.TERM_BEFORE_BEGAN, () -> correct(area, NEW_YEAR, GRIMSTAD, START), START);
    }

    @Test
    void and_so_does_the_term_itself() {
      Area area = hosted().hostedBy(GRIMSTAD, NEW_YEAR).hostedBy(KRISTIANSAND, LATER).build();

      assertRefused(
          AreaRule.TERM_ENDS_BEFORE,
          () -> correct(area, NEW_YEAR, GRIMSTAD, LATER),
          LATER.minusDays(1));
    }

    @Test
    void operation_is_never_without_a_host() {
      Area area = hosted().inOperationFrom(NEW_YEAR).build();

      assertRefused(
          AreaRule.HOST_WOULD_BE_MISSING, () -> correct(area, START, ARENDAL, LATER), NEW_YEAR);
    }

    @Test
    void before_operation_it_may_be() {
      Area area = hosted().inOperationFrom(NEW_YEAR).build();

      correct(area, START, ARENDAL, NEW_YEAR);

      assertThat(terms(area)).containsExactly("Arendal [2024-01-01, )");
    }

    @Test
    void the_one_before_is_a_member_on_the_days_it_gets_back() {
      Area area =
          anArea()
              .with(GRIMSTAD)
              .with(ARENDAL, Period.throughLastDay(START, YEAR_END))
              .hostedBy(GRIMSTAD, NEW_YEAR)
              .hostedBy(ARENDAL, START)
              .build();

      assertRefused(
          AreaRule.HOST_IS_NO_MEMBER,
          () -> correct(area, NEW_YEAR, GRIMSTAD, LATER),
          "Arendal",
          NEW_YEAR);
    }

    @Test
    void an_outsider_is_not_meant_either() {
      Area area = anArea().with(ARENDAL).hostedBy(ARENDAL, START).build();

      assertRefused(
          AreaRule.HOST_IS_NO_MEMBER,
          () -> correct(area, START, GRIMSTAD, START),
          "Grimstad",
          START);
    }

    @Test
    void what_is_right_needs_no_correction() {
      Area area = hosted().build();

      assertRefused(AreaRule.NOTHING_TO_CORRECT, () -> correct(area, START, ARENDAL, START));
    }

    private void correct(Area area, LocalDate term, UnitFacts unit, LocalDate firstDay) {
      HostTerm wrong = area.hosting().terms().on(term).orElseThrow();
      area.hosting().correct(wrong, unit, firstDay, known());
    }
  }

  @Nested
  class Confirming {

    @Test
    void only_what_was_assumed() {
      HostTerm term = new HostTerm(null, ARENDAL.id(), Period.startingOn(START), true);

      term.confirm(new Reason("Avtalen"));

      assertRefused(AreaRule.ALREADY_CONFIRMED, () -> term.confirm(new Reason("Avtalen")));
    }

    @Test
    void a_correction_confirms() {
      HostTerm term = new HostTerm(null, ARENDAL.id(), Period.startingOn(START), true);

      term.isHeldBy(GRIMSTAD.id());

      assertRefused(AreaRule.ALREADY_CONFIRMED, () -> term.confirm(new Reason("Avtalen")));
    }
  }

  private static AreaFixture hosted() {
    return anArea().with(ARENDAL, GRIMSTAD, KRISTIANSAND).hostedBy(ARENDAL, START);
  }

  private static List<String> terms(Area area) {
    return area.hosting().hosts().stream()
        .sorted(Comparator.comparing(Term::firstDay))
        .map(each -> known().get(each.unit()).name() + " " + each.period())
        .toList();
  }
}
