package no.samrad.council;

import static no.samrad.council.CouncilDesk.TODAY;
import static no.samrad.council.CouncilFixture.AGDER;
import static no.samrad.council.CouncilFixture.BEGUN;
import static no.samrad.council.CouncilFixture.MANDATE;
import static no.samrad.council.CouncilFixture.MARIT;
import static no.samrad.council.CouncilFixture.MAY;
import static no.samrad.council.CouncilFixture.NEW_YEAR;
import static no.samrad.council.CouncilFixture.OSLO;
import static no.samrad.council.CouncilFixture.USUAL;
import static no.samrad.council.CouncilFixture.duty;
import static no.samrad.council.CouncilFixture.host;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samrad.account.RightsOfDay;
import no.samrad.council.CouncilDetails.ProcedureRow;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.AccountId;
import no.samrad.security.Assignment;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Councils and the rules they work by, on PostgreSQL. */
class CouncilIT {

  private final CouncilFixture world = new CouncilFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Establishing {

    @Test
    void an_area_gets_a_council_with_its_mandate_and_rules_from_the_first_day() {
      assertThat(rowOfAgder(TODAY).council()).isNull();

      CouncilId id = world.established(CouncilType.ADMINISTRATIVE);

      CouncilDetails council = world.council(id, TODAY);
      assertThat(council.type()).isEqualTo(CouncilType.ADMINISTRATIVE);
      assertThat(council.mandate()).isEqualTo(MANDATE);
      assertThat(council.procedure().procedure()).isEqualTo(USUAL);
      assertThat(council.existing()).isTrue();
      assertThat(world.council(id, BEGUN.minusDays(1)).existing()).isFalse();
      assertThat(rowOfAgder(TODAY).missing()).isEqualTo(13);
      assertThat(rowOfAgder(BEGUN.minusDays(1)).council()).isNull();
    }

    @Test
    void the_trail_is_told_what_was_founded() {
      NewCouncil wanted = new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, BEGUN, MAY);

      List<DomainEvent> fired =
          world.run(host(), desk -> desk.establishing().establish(AGDER, wanted));

      assertThat(fired).hasSize(1);
      assertThat(fired.get(0).inArea()).contains(AGDER);
      assertThat(fired.get(0).changes())
          .contains(
              Change.set("councilType", "OTHER"),
              Change.set("councilNotice", 14),
              Change.set("lastDay", "2026-05-01"));
    }

    @Test
    void there_is_one_of_each_type_a_day() {
      world.established(CouncilType.ADMINISTRATIVE);

      assertRefused(
          CouncilRule.ALREADY_A_COUNCIL,
          () -> world.established(CouncilType.ADMINISTRATIVE),
          BEGUN);
      world.established(CouncilType.JOINT_BOARD);
      assertThat(spans()).extracting(CouncilSpan::type).hasSize(2);
    }

    @Test
    void one_may_follow_another() {
      world.established(new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, BEGUN, MAY));

      assertRefused(
          CouncilRule.ALREADY_A_COUNCIL_UNTIL,
          () -> world.established(new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, MAY, null)),
          BEGUN,
          MAY);
      world.established(new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, MAY.plusDays(1), null));

      assertThat(spans())
          .extracting(CouncilSpan::from, CouncilSpan::lastDay)
          .containsExactly(tuple(MAY.plusDays(1), null), tuple(BEGUN, MAY));
    }

    @Test
    void the_area_must_have_begun_and_not_be_closed() {
      assertRefused(
          CouncilRule.BEFORE_AREA,
          () ->
              world.established(
                  new NewCouncil(
                      CouncilType.OTHER, MANDATE, USUAL, LocalDate.of(2020, 12, 31), null)),
          LocalDate.of(2021, 1, 1));
      world.get(
          em ->
              em.createNativeQuery(
                      """
                      with ended as (update area_phase set valid_to = '2026-05-01' where area_id = 3 and valid_to is null)
                      insert into area_phase (id, area_id, phase, valid_from) values (900, 3, 'CLOSED', '2026-05-01')
                      """)
                  .executeUpdate());
      assertRefused(
          CouncilRule.AREA_CLOSED,
          () -> world.established(new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, MAY, null)),
          MAY);
      assertRefused(
          SharedRule.DAY_MISSING,
          () -> world.established(new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, null, null)));
    }

    @Test
    void only_administrator_and_host_may() {
      NewCouncil wanted = new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, BEGUN, null);
      for (String role : List.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.TEAM_LEADER)) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () ->
                    world.run(
                        Callers.holding(role, AGDER),
                        desk -> desk.establishing().establish(AGDER, wanted)));
      }
    }
  }

  @Nested
  class RulesOfProcedure {

    private final Procedure shorter = new Procedure(7, 10, Quorum.MORE_THAN_HALF, false);
    private final CouncilId id = world.established(CouncilType.ADMINISTRATIVE);

    @Test
    void others_hold_from_a_day_and_what_held_before_is_history() {
      List<DomainEvent> fired = change(shorter, MAY, "");

      CouncilDetails council = world.council(id, TODAY);
      assertThat(council.procedures())
          .extracting(ProcedureRow::procedure, ProcedureRow::from, ProcedureRow::lastDay)
          .containsExactly(tuple(shorter, MAY, null), tuple(USUAL, BEGUN, MAY.minusDays(1)));
      assertThat(council.procedure().procedure()).isEqualTo(USUAL);
      assertThat(world.council(id, MAY).procedure().procedure()).isEqualTo(shorter);
      assertThat(fired.get(0).changes()).contains(Change.of("councilNotice", 14, 7));
    }

    @Test
    void those_entered_later_for_earlier_days_last_until_the_next() {
      change(shorter, MAY, "");
      change(new Procedure(10, 10, Quorum.HALF, true), NEW_YEAR, "");

      assertThat(world.council(id, TODAY).procedures())
          .extracting(ProcedureRow::from, ProcedureRow::lastDay)
          .containsExactly(
              tuple(MAY, null),
              tuple(NEW_YEAR, MAY.minusDays(1)),
              tuple(BEGUN, NEW_YEAR.minusDays(1)));
    }

    @Test
    void correcting_them_needs_a_reason() {
      assertRefused(SharedRule.REASON_MISSING, () -> change(shorter, BEGUN, " "));

      List<DomainEvent> fired = change(shorter, BEGUN, "Skrevet feil");

      assertThat(world.council(id, TODAY).procedures()).hasSize(1);
      assertThat(fired.get(0).reason()).isEqualTo("Skrevet feil");
    }

    @Test
    void they_hold_within_the_days_of_the_council_only() {
      assertRefused(
          CouncilRule.OUTSIDE_COUNCIL, () -> change(shorter, BEGUN.minusDays(1), ""), BEGUN);
    }

    @Test
    void whoever_has_not_seen_the_last_change_is_told() {
      change(shorter, MAY, "");

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> world.run(host(), desk -> desk.procedure().change(id, 1, USUAL, NEW_YEAR, "")));
    }

    private List<DomainEvent> change(Procedure wanted, LocalDate from, String reason) {
      long seen = world.version(id);
      return world.run(host(), desk -> desk.procedure().change(id, seen, wanted, from, reason));
    }
  }

  @Nested
  class Balance {

    @Test
    void numbers_are_counted_for_a_board_and_nobody_is_named() {
      CouncilId id = world.established(CouncilType.JOINT_BOARD);

      count(id, new BalanceCount(4, 9), TODAY.minusDays(1));
      List<DomainEvent> fired = count(id, new BalanceCount(6, 7), TODAY);

      CouncilDetails council = world.council(id, TODAY);
      assertThat(council.balance().count()).isEqualTo(new BalanceCount(6, 7));
      assertThat(world.council(id, TODAY.minusDays(1)).balance().count())
          .isEqualTo(new BalanceCount(4, 9));
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.set("countedOn", TODAY), Change.set("women", 6), Change.set("men", 7));
    }

    @Test
    void not_for_others_and_not_for_days_to_come() {
      CouncilId other = world.established(CouncilType.ADMINISTRATIVE);
      CouncilId board = world.established(CouncilType.JOINT_BOARD);

      assertRefused(
          CouncilRule.BALANCE_NOT_ASKED, () -> count(other, new BalanceCount(6, 7), TODAY));
      assertRefused(
          CouncilRule.BALANCE_IN_THE_FUTURE,
          () -> count(board, new BalanceCount(6, 7), TODAY.plusDays(1)));
    }

    private List<DomainEvent> count(CouncilId id, BalanceCount count, LocalDate day) {
      long seen = world.version(id);
      return world.run(host(), desk -> desk.balance().count(id, seen, count, day));
    }
  }

  @Nested
  class Ending {

    @Test
    void its_seats_and_their_rights_end_with_it_and_the_trail_is_told_of_each() {
      CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.LEADER, world.unit("4203")));

      List<DomainEvent> fired = end(id, MAY);

      assertThat(world.council(id, MAY).seatsOfDay()).hasSize(1);
      assertThat(world.council(id, MAY.plusDays(1)).existing()).isFalse();
      assertThat(rightsOn(MAY)).contains(Role.COUNCIL_MEMBER);
      assertThat(rightsOn(MAY.plusDays(1))).doesNotContain(Role.COUNCIL_MEMBER);
      assertThat(fired)
          .extracting(DomainEvent::subject)
          .containsExactlyInAnyOrder(id.toString(), seat.toString(), "person/14");
      assertThat(fired)
          .filteredOn(event -> !event.subject().startsWith("person/"))
          .allMatch(event -> event.reason().equals("Samarbeidet er slutt"));
      assertRefused(CouncilRule.COUNCIL_ENDED, () -> end(id, MAY), MAY);
    }

    @Test
    void there_is_room_for_another_afterwards() {
      CouncilId id = world.established(CouncilType.OTHER);
      end(id, MAY);

      world.established(new NewCouncil(CouncilType.OTHER, MANDATE, USUAL, MAY.plusDays(1), null));

      assertThat(spans()).extracting(CouncilSpan::from).containsExactly(MAY.plusDays(1), BEGUN);
    }

    @Test
    void whoever_did_not_see_what_it_is_now_is_told() {
      CouncilId id = world.established(CouncilType.OTHER);
      long seen = world.version(id);
      end(id, MAY);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> world.run(host(), desk -> desk.ending().end(id, seen, NEW_YEAR, "Likevel")));
    }

    private List<DomainEvent> end(CouncilId id, LocalDate lastDay) {
      long seen = world.version(id);
      return world.run(
          host(), desk -> desk.ending().end(id, seen, lastDay, "Samarbeidet er slutt"));
    }

    private List<String> rightsOn(LocalDate day) {
      return world.get(em -> RightsOfDay.of(em, new AccountId(MARIT), day)).stream()
          .map(Assignment::role)
          .toList();
    }
  }

  @Test
  void whoever_has_no_right_in_the_area_reads_nothing() {
    CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
    for (CurrentUser caller : List.of(Callers.holding(Role.HOST_STAFF, OSLO), new CurrentUser())) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> world.run(caller, desk -> desk.queries().council(id, TODAY, Language.NB)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.run(caller, desk -> desk.queries().ofArea(AGDER)));
    }
    CurrentUser member = Callers.holding(Role.COUNCIL_MEMBER, AGDER);
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () -> world.run(member, desk -> desk.queries().choices(AGDER, TODAY, Language.NB)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                world.run(
                    member, desk -> desk.queries().council(new CouncilId(-1), TODAY, Language.NB)));
  }

  private CouncilRow rowOfAgder(LocalDate day) {
    List<CouncilRow> rows =
        world.get(em -> CouncilDesk.of(em, host()).queries().councils(day, Language.NB));
    assertThat(rows).extracting(CouncilRow::slug).containsExactly("agder");
    return rows.get(0);
  }

  private List<CouncilSpan> spans() {
    return world.get(em -> CouncilDesk.of(em, host()).queries().ofArea(AGDER));
  }
}
