package no.samrad.council;

import static no.samrad.council.CouncilDesk.TODAY;
import static no.samrad.council.CouncilFixture.AGDER;
import static no.samrad.council.CouncilFixture.MARIT;
import static no.samrad.council.CouncilFixture.MAY;
import static no.samrad.council.CouncilFixture.NEW_YEAR;
import static no.samrad.council.CouncilFixture.SOLVEIG;
import static no.samrad.council.CouncilFixture.duty;
import static no.samrad.council.CouncilFixture.host;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samrad.account.RightsOfDay;
import no.samrad.council.CouncilDetails.UnitGap;
import no.samrad.council.SeatChoices.Candidate;
import no.samrad.person.PersonProfile;
import no.samrad.place.Language;
import no.samrad.security.AccountId;
import no.samrad.security.Assignment;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Seats, whom they leave unrepresented, and the access that follows from them, on PostgreSQL. */
class SeatIT {

  private final CouncilFixture world = new CouncilFixture();
  private final CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
  private final UnitId arendal = world.unit("4203");
  private final UnitId grimstad = world.unit("4202");

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Seating {

    @Test
    void somebody_the_area_knows_sits_for_a_unit() {
      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.LEADER, arendal));

      assertThat(world.council(id, TODAY).seatsOfDay())
          .extracting(SeatRow::seat, SeatRow::name, SeatRow::function, SeatRow::unitName)
          .containsExactly(tuple(seat, "Marit Fiktiva", SeatFunction.LEADER, "Arendal"));
      assertThat(world.council(id, TODAY).seats().get(0).account()).isTrue();
      assertThat(world.council(id, NEW_YEAR.minusDays(1)).seatsOfDay()).isEmpty();
    }

    @Test
    void somebody_new_becomes_a_person_and_is_known_from_then_on() {
      PersonProfile amir = new PersonProfile("Amir", "Tenkeland", "", "", "nb");
      long seen = world.version(id);

      world.run(
          host(),
          desk ->
              desk.seating()
                  .add(id, seen, new NewSeat(null, amir, duty(SeatFunction.MEMBER, arendal))));

      assertThat(choices().people()).extracting(Candidate::name).contains("Amir Tenkeland");
      assertThat(world.council(id, TODAY).seats().get(0).account()).isFalse();
    }

    @Test
    void nobody_the_area_does_not_know_can_be_chosen() {
      assertThat(choices().people()).extracting(Candidate::name).doesNotContain("Fremmed Demo");
      assertThat(choices().units()).hasSize(13);
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> world.seated(id, 99, duty(SeatFunction.MEMBER, arendal)));
      assertRefused(
          CouncilRule.PERSON_MISSING,
          () ->
              world.run(
                  host(),
                  desk ->
                      desk.seating()
                          .add(
                              id,
                              world.version(id),
                              new NewSeat(null, null, duty(SeatFunction.MEMBER, arendal)))));
    }

    @Test
    void the_unit_is_a_member_of_the_area_on_every_day_of_the_seat() {
      UnitId oslo = world.unit("0301");
      assertRefused(
          CouncilRule.UNIT_NOT_A_MEMBER,
          () -> world.seated(id, MARIT, duty(SeatFunction.MEMBER, oslo)));
      world.get(
          em ->
              em.createNativeQuery(
                      "update membership set valid_to = '2026-05-01' where area_id = 3 and unit_id = ?1")
                  .setParameter(1, arendal.value())
                  .executeUpdate());

      assertRefused(
          CouncilRule.UNIT_NOT_A_MEMBER,
          () -> world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal, NEW_YEAR, MAY)));
      world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal, NEW_YEAR, MAY.minusDays(1)));
    }

    @Test
    void a_substitute_stands_in_for_a_seat_of_the_same_unit_and_time() {
      SeatId member = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal, NEW_YEAR, MAY));
      SeatId secretary = world.seated(id, 18, duty(SeatFunction.SECRETARY, null));

      assertRefused(
          CouncilRule.SUBSTITUTE_OF_ANOTHER_UNIT, () -> substitute(grimstad, member, NEW_YEAR));
      assertRefused(
          CouncilRule.SUBSTITUTE_FOR_NO_MEMBER, () -> substitute(arendal, secretary, NEW_YEAR));
      assertRefused(
          CouncilRule.SUBSTITUTE_ON_OTHER_DAYS, () -> substitute(arendal, member, MAY.plusDays(1)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> substitute(arendal, new SeatId(-1), NEW_YEAR));
      substitute(arendal, member, NEW_YEAR);

      assertThat(world.council(id, TODAY).seatsOfDay())
          .filteredOn(each -> each.function() == SeatFunction.SUBSTITUTE)
          .extracting(SeatRow::substituteForName)
          .containsExactly("Marit Fiktiva");
      assertRefused(
          CouncilRule.HAS_SUBSTITUTES,
          () -> correct(member, duty(SeatFunction.MEMBER, grimstad), "Feil kommune"));
    }

    @Test
    void a_wrong_one_is_corrected_with_a_reason() {
      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.LEADER, arendal));

      assertRefused(
          SharedRule.REASON_MISSING, () -> correct(seat, duty(SeatFunction.MEMBER, grimstad), " "));
      List<DomainEvent> fired =
          correct(seat, duty(SeatFunction.MEMBER, grimstad, MAY, null), "Feil kommune");

      assertThat(world.council(id, MAY).seatsOfDay())
          .extracting(SeatRow::function, SeatRow::unit)
          .containsExactly(tuple(SeatFunction.MEMBER, grimstad));
      assertThat(fired)
          .filteredOn(each -> each.subject().equals(seat.toString()))
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.reason()).isEqualTo("Feil kommune");
                assertThat(each.changes()).contains(Change.of("seatFunction", "LEADER", "MEMBER"));
              });
    }

    private SeatId substitute(UnitId unit, SeatId whom, LocalDate from) {
      return world.seated(
          id, SOLVEIG, new SeatDuty(SeatFunction.SUBSTITUTE, unit, whom, from, null));
    }
  }

  @Nested
  class Coverage {

    @Test
    void a_unit_is_missing_until_somebody_sits_for_it_and_again_afterwards() {
      world.seated(id, MARIT, duty(SeatFunction.LEADER, arendal, NEW_YEAR, MAY));
      world.seated(id, SOLVEIG, duty(SeatFunction.SUBSTITUTE, grimstad));

      assertThat(world.council(id, TODAY).gaps())
          .hasSize(12)
          .extracting(UnitGap::name)
          .contains("Grimstad", "Vennesla")
          .doesNotContain("Arendal");
      assertThat(world.council(id, TODAY).gaps())
          .filteredOn(UnitGap::substituted)
          .extracting(UnitGap::name)
          .containsExactly("Grimstad");
      assertThat(world.council(id, MAY.plusDays(1)).gaps())
          .extracting(UnitGap::name)
          .contains("Arendal");
      assertThat(world.council(id, TODAY).members()).isEqualTo(1);
    }

    @Test
    void the_secretary_represents_nobody() {
      world.seated(id, 18, duty(SeatFunction.SECRETARY, null));

      assertThat(world.council(id, TODAY).gaps()).hasSize(13);
    }

    @Test
    void a_seat_whose_unit_has_left_the_area_is_pointed_out() {
      world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));
      world.get(
          em ->
              em.createNativeQuery(
                      "update membership set valid_to = '2026-03-01' where area_id = 3 and unit_id = ?1")
                  .setParameter(1, arendal.value())
                  .executeUpdate());

      assertThat(world.council(id, TODAY).seatsOfDay())
          .extracting(SeatRow::outside)
          .containsExactly(true);
      assertThat(world.council(id, NEW_YEAR).seatsOfDay())
          .extracting(SeatRow::outside)
          .containsExactly(false);
    }
  }

  @Nested
  class Access {

    private final AccountId marit = new AccountId(MARIT);

    @Test
    void it_begins_and_ends_with_the_seat() {
      world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal, TODAY, MAY));

      assertThat(councilRights(marit, TODAY.minusDays(1))).isEmpty();
      assertThat(councilRights(marit, TODAY))
          .extracting(Assignment::role, Assignment::area, Assignment::unit)
          .containsExactly(tuple(Role.COUNCIL_MEMBER, AGDER, arendal));
      assertThat(councilRights(marit, MAY)).hasSize(1);
      assertThat(councilRights(marit, MAY.plusDays(1))).isEmpty();
    }

    @Test
    void ending_the_seat_ends_it_and_the_trail_is_told_of_both() {
      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal, NEW_YEAR, null));

      List<DomainEvent> fired = end(seat, TODAY, "Ny jobb");

      assertThat(councilRights(marit, TODAY)).hasSize(1);
      assertThat(councilRights(marit, TODAY.plusDays(1))).isEmpty();
      assertThat(fired)
          .extracting(DomainEvent::subject)
          .containsExactlyInAnyOrder(seat.toString(), "person/14");
      assertRefused(CouncilRule.ALREADY_ENDED, () -> end(seat, MAY, "Likevel"), TODAY);
    }

    @Test
    void two_units_give_two_rights_that_end_by_themselves() {
      SeatId first = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));
      world.seated(id, MARIT, duty(SeatFunction.MEMBER, grimstad));

      end(first, TODAY, "Arendal har valgt en annen");

      assertThat(councilRights(marit, TODAY.plusDays(1)))
          .extracting(Assignment::unit)
          .containsExactly(grimstad);
    }

    @Test
    void correcting_the_unit_moves_the_right() {
      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));

      correct(seat, duty(SeatFunction.MEMBER, grimstad, TODAY, MAY), "Feil kommune");

      assertThat(councilRights(marit, NEW_YEAR)).isEmpty();
      assertThat(councilRights(marit, TODAY))
          .extracting(Assignment::unit)
          .containsExactly(grimstad);
      assertThat(councilRights(marit, MAY.plusDays(1))).isEmpty();
    }

    @Test
    void the_secretary_gets_the_secretarys_right_for_the_whole_area() {
      world.seated(id, 18, duty(SeatFunction.SECRETARY, null));

      assertThat(councilRights(new AccountId(18), TODAY))
          .extracting(Assignment::role, Assignment::unit)
          .containsExactly(tuple(Role.COUNCIL_SECRETARY, null));
    }

    @Test
    void it_may_stand_beside_the_same_right_given_by_hand() {
      world.get(
          em ->
              em.createNativeQuery(
                      """
                      insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from)
                      values (900, 14, 'COUNCIL_MEMBER', 3, ?1, '2024-01-01')
                      """)
                  .setParameter(1, arendal.value())
                  .executeUpdate());

      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));
      end(seat, TODAY, "Ny jobb");

      assertThat(councilRights(marit, TODAY)).hasSize(2);
      assertThat(councilRights(marit, MAY)).hasSize(1);
    }

    private List<Assignment> councilRights(AccountId account, LocalDate day) {
      return world.get(em -> RightsOfDay.of(em, account, day)).stream()
          .filter(each -> each.role().startsWith("COUNCIL"))
          .toList();
    }
  }

  private List<DomainEvent> end(SeatId seat, LocalDate lastDay, String reason) {
    long seen = world.version(id);
    return world.run(host(), desk -> desk.seating().end(id, seen, seat, lastDay, reason));
  }

  private List<DomainEvent> correct(SeatId seat, SeatDuty wanted, String reason) {
    long seen = world.version(id);
    return world.run(host(), desk -> desk.seating().correct(id, seen, seat, wanted, reason));
  }

  private SeatChoices choices() {
    return world.get(em -> CouncilDesk.of(em, host()).queries().choices(AGDER, TODAY, Language.NB));
  }

  @Test
  void a_seat_of_another_council_is_not_found_here() {
    CouncilId other = world.established(CouncilType.OTHER);
    SeatId seat = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));
    long seen = world.version(other);

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> world.run(host(), desk -> desk.seating().end(other, seen, seat, MAY, "Feil")));
  }
}
