package no.samrad.area;

import static no.samrad.area.AreaFixture.ARENDAL;
import static no.samrad.area.AreaFixture.ARSTAD;
import static no.samrad.area.AreaFixture.BJERKE;
import static no.samrad.area.AreaFixture.FROGNER;
import static no.samrad.area.AreaFixture.GRIMSTAD;
import static no.samrad.area.AreaFixture.KRISTIANSAND;
import static no.samrad.area.AreaFixture.OSLO;
import static no.samrad.area.AreaFixture.START;
import static no.samrad.area.AreaFixture.anArea;
import static no.samrad.area.AreaFixture.existing;
import static no.samrad.area.AreaFixture.known;
import static no.samrad.area.AreaFixture.membershipOf;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import no.samrad.place.UnitFacts;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AreaMembersTest {

  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final Period ALWAYS = Period.startingOn(START);

  @Nested
  class Admitting {

    @Test
    void a_municipality_takes_part() {
      Area area = anArea().with(KRISTIANSAND).build();

      assertThat(area.units()).containsExactly(KRISTIANSAND.id());
    }

    @Test
    void not_twice_on_the_same_day() {
      Area area = anArea().with(KRISTIANSAND).build();

      assertRefused(
          AreaRule.ALREADY_A_MEMBER,
          () -> admit(area, KRISTIANSAND, Period.startingOn(NEW_YEAR)),
          "Kristiansand",
          START);
    }

    @Test
    void the_refusal_names_the_whole_period_when_it_has_an_end() {
      Area area = anArea().with(KRISTIANSAND, Period.throughLastDay(START, YEAR_END)).build();

      assertRefused(
          AreaRule.ALREADY_A_MEMBER_UNTIL,
          () -> admit(area, KRISTIANSAND, Period.startingOn(YEAR_END)),
          "Kristiansand",
          START,
          YEAR_END);
    }

    @Test
    void again_the_day_after_it_left() {
      Area area = anArea().with(KRISTIANSAND, Period.throughLastDay(START, YEAR_END)).build();

      admit(area, KRISTIANSAND, Period.startingOn(NEW_YEAR));

      assertThat(area.units()).hasSize(1);
    }

    @Test
    void not_before_it_existed() {
      UnitFacts young = existing(ARENDAL, Period.startingOn(NEW_YEAR));

      assertRefused(
          AreaRule.UNIT_DID_NOT_EXIST,
          () -> admit(anArea().build(), young, ALWAYS),
          "Arendal",
          START);
    }

    @Test
    void not_longer_than_it_existed() {
      UnitFacts ended = existing(ARENDAL, Period.throughLastDay(null, YEAR_END));

      assertRefused(
          AreaRule.ENDS_AFTER_UNIT,
          () -> admit(anArea().build(), ended, ALWAYS),
          "Arendal",
          YEAR_END);
      assertThat(admit(anArea().build(), ended, Period.throughLastDay(START, YEAR_END)))
          .isNotNull();
    }

    @Test
    void not_before_the_area_existed() {
      assertRefused(
          AreaRule.AREA_DID_NOT_EXIST,
          () -> admit(anArea().build(), ARENDAL, Period.startingOn(START.minusDays(1))),
          START);
    }

    @Test
    void not_longer_than_the_area_exists() {
      Area area = anArea().entering(AreaPhase.CLOSED, NEW_YEAR).build();

      assertRefused(AreaRule.ENDS_AFTER_AREA, () -> admit(area, ARENDAL, ALWAYS), YEAR_END);
    }

    @Test
    void no_district_in_a_cooperation_of_municipalities() {
      assertRefused(AreaRule.WRONG_KIND, () -> admit(anArea().build(), FROGNER, ALWAYS), "Frogner");
    }

    @Test
    void no_municipality_among_districts() {
      Area area = anArea(OrganisationForm.CITY_DISTRICTS).with(FROGNER).build();

      assertRefused(AreaRule.WRONG_KIND, () -> admit(area, OSLO, ALWAYS), "Oslo");
    }

    @Test
    void districts_belong_to_one_municipality() {
      Area area = anArea(OrganisationForm.CITY_DISTRICTS).with(FROGNER, BJERKE).build();

      assertRefused(
          AreaRule.DISTRICTS_OF_ONE_MUNICIPALITY, () -> admit(area, ARSTAD, ALWAYS), "Årstad");
    }

    @Test
    void a_single_municipality_stays_single() {
      Area area = anArea(OrganisationForm.SINGLE_MUNICIPALITY).with(ARENDAL).build();

      assertRefused(AreaRule.ONE_MEMBER_ONLY, () -> admit(area, GRIMSTAD, ALWAYS), "Grimstad");
    }

    @Test
    void a_single_municipality_may_be_followed_by_another() {
      Area area =
          anArea(OrganisationForm.SINGLE_MUNICIPALITY)
              .with(ARENDAL, Period.throughLastDay(START, YEAR_END))
              .build();

      assertThat(admit(area, GRIMSTAD, Period.startingOn(NEW_YEAR))).isNotNull();
    }

    private Membership admit(Area area, UnitFacts unit, Period period) {
      return area.admit(unit, period, "", known());
    }
  }

  @Nested
  class Ending {

    @Test
    void a_member_leaves() {
      Area area = anArea().build();
      Membership membership = area.admit(ARENDAL, ALWAYS, "", known());

      area.end(membership, YEAR_END, known());

      assertThat(membership.period()).isEqualTo(Period.throughLastDay(START, YEAR_END));
    }

    @Test
    void on_its_first_day_at_the_earliest() {
      Area area = anArea().build();
      Membership membership = area.admit(ARENDAL, ALWAYS, "", known());

      assertRefused(
          AreaRule.END_BEFORE_START,
          () -> area.end(membership, START.minusDays(1), known()),
          START);
    }

    @Test
    void a_membership_of_one_day_is_possible() {
      Area area = anArea().build();
      Membership membership = area.admit(ARENDAL, ALWAYS, "", known());

      area.end(membership, START, known());

      assertThat(membership.period().includes(START)).isTrue();
    }

    @Test
    void earlier_than_planned_but_not_later() {
      Area area = anArea().build();
      Membership membership =
          area.admit(ARENDAL, Period.throughLastDay(START, YEAR_END), "", known());

      assertRefused(
          AreaRule.ALREADY_ENDED,
          () -> area.end(membership, YEAR_END, known()),
          "Arendal",
          YEAR_END);
      assertRefused(AreaRule.ALREADY_ENDED, () -> area.end(membership, NEW_YEAR, known()));
      area.end(membership, YEAR_END.minusDays(1), known());
      assertThat(membership.period().lastDay()).contains(YEAR_END.minusDays(1));
    }

    @Test
    void not_after_the_unit_itself() {
      Area area = anArea().build();
      Membership membership = area.admit(ARENDAL, ALWAYS, "", known());
      UnitFacts merged = existing(ARENDAL, Period.throughLastDay(null, YEAR_END));

      assertRefused(
          AreaRule.ENDS_AFTER_UNIT,
          () -> area.end(membership, NEW_YEAR, Map.of(merged.id(), merged)),
          "Arendal",
          YEAR_END);
    }

    @Test
    void not_while_it_is_host() {
      Area area = anArea().with(ARENDAL, GRIMSTAD).hostedBy(ARENDAL, NEW_YEAR).build();

      assertRefused(
          AreaRule.HOST_MUST_STAY_MEMBER,
          () -> end(area, ARENDAL, START.plusDays(30)),
          "Arendal",
          NEW_YEAR);
    }

    @Test
    void not_the_last_district_while_its_municipality_is_host() {
      Area area =
          anArea(OrganisationForm.CITY_DISTRICTS)
              .with(FROGNER)
              .with(BJERKE, Period.throughLastDay(START, YEAR_END))
              .hostedBy(OSLO, START)
              .build();

      assertRefused(
          AreaRule.LAST_DISTRICT_OF_HOST,
          () -> end(area, FROGNER, START.plusDays(30)),
          "Frogner",
          "Oslo",
          NEW_YEAR);
    }

    @Test
    void a_district_that_is_not_the_last() {
      Area area =
          anArea(OrganisationForm.CITY_DISTRICTS)
              .with(FROGNER, BJERKE)
              .hostedBy(OSLO, START)
              .build();

      end(area, FROGNER, YEAR_END);

      assertThat(membershipOf(area, FROGNER).period().lastDay()).contains(YEAR_END);
    }

    @Test
    void the_last_district_with_the_last_day_of_the_host() {
      Area area = anArea(OrganisationForm.CITY_DISTRICTS).with(FROGNER).build();
      area.appoint(OSLO, Period.throughLastDay(START, YEAR_END), false, known());

      end(area, FROGNER, YEAR_END);

      assertThat(membershipOf(area, FROGNER).period().lastDay()).contains(YEAR_END);
    }

    @Test
    void the_day_its_time_as_host_ends() {
      Area area =
          anArea()
              .with(ARENDAL, GRIMSTAD)
              .hostedBy(ARENDAL, START)
              .hostedBy(GRIMSTAD, NEW_YEAR)
              .build();

      end(area, ARENDAL, YEAR_END);

      assertThat(area.units()).hasSize(2);
    }

    @Test
    void not_when_too_few_would_be_left_in_operation() {
      Area area =
          anArea()
              .with(ARENDAL, GRIMSTAD)
              .hostedBy(GRIMSTAD, NEW_YEAR)
              .inOperationFrom(NEW_YEAR)
              .build();

      assertRefused(AreaRule.TOO_FEW_MEMBERS, () -> end(area, ARENDAL, YEAR_END), 2, NEW_YEAR);
    }

    @Test
    void too_few_are_found_also_where_another_leaves_later() {
      Area area =
          anArea()
              .with(ARENDAL, GRIMSTAD)
              .with(KRISTIANSAND, Period.throughLastDay(START, NEW_YEAR.plusDays(9)))
              .hostedBy(GRIMSTAD, NEW_YEAR)
              .inOperationFrom(NEW_YEAR)
              .build();

      assertRefused(
          AreaRule.TOO_FEW_MEMBERS, () -> end(area, ARENDAL, YEAR_END), 2, NEW_YEAR.plusDays(10));
    }

    @Test
    void freely_before_operation_and_while_closing() {
      Area area =
          anArea()
              .with(ARENDAL, GRIMSTAD)
              .hostedBy(GRIMSTAD, NEW_YEAR)
              .inOperationFrom(NEW_YEAR)
              .entering(AreaPhase.CLOSING, LocalDate.of(2025, 1, 1))
              .build();

      end(area, ARENDAL, LocalDate.of(2024, 12, 31));

      assertThat(area.units()).hasSize(2);
    }

    @Test
    void only_a_membership_of_this_area() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> anArea().build().requireMembership(new MembershipId(1)));
    }

    private void end(Area area, UnitFacts unit, LocalDate lastDay) {
      area.end(membershipOf(area, unit), lastDay, known());
    }
  }
}
