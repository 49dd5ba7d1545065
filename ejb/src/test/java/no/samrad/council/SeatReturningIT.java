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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.MembershipEnded;
import no.samrad.area.MembershipId;
import no.samrad.place.Language;
import no.samrad.place.UnitCode;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Seats that became shorter with a membership come back with it, on PostgreSQL. */
class SeatReturningIT {

  private static final Period ALWAYS = Period.startingOn(NEW_YEAR);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

  private final CouncilFixture world = new CouncilFixture();
  private final CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
  private final UnitId arendal = world.unit("4203");
  private final SeatId seat = world.seated(id, MARIT, duty(SeatFunction.LEADER, arendal));

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void while_the_unit_is_out_nothing_is_offered() {
    leave();

    assertThat(offered()).isEmpty();
    assertRefused(CouncilRule.NO_SEAT_TO_PUT_BACK, this::putBack);
  }

  @Test
  void a_seat_and_its_access_come_back_with_the_membership() {
    leave();
    member("null");

    assertThat(offered())
        .extracting(SeatOffer::seat, SeatOffer::lastDayNow, SeatOffer::lastDay)
        .containsExactly(tuple(seat, MAY, null));
    List<DomainEvent> fired = putBack();

    assertThat(lastDay()).isNull();
    assertThat(world.rightLastsTo(seat)).isNull();
    assertThat(fired)
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("RoleMoved", "SeatPutBack");
    assertThat(offered()).isEmpty();
  }

  @Test
  void for_as_long_as_the_unit_is_a_member() {
    leave();
    member("'2026-07-01'");

    putBack();

    assertThat(lastDay()).isEqualTo(JUNE);
    member("null");
    assertThat(offered()).isEmpty();
  }

  @Test
  void not_when_somebody_has_changed_the_seat() {
    leave();
    member("null");
    long version = world.council(id, TODAY).version();
    world.run(host(), desk -> desk.seating().end(id, version, seat, TODAY, "Slutter"));

    assertThat(offered()).isEmpty();
  }

  @Test
  void not_when_somebody_else_has_the_function() {
    leave();
    world.seated(
        id,
        SOLVEIG,
        new SeatDuty(SeatFunction.LEADER, world.unit("4202"), null, MAY.plusDays(1), null));
    member("null");

    assertThat(offered()).hasSize(1);
    assertRefused(CouncilRule.NO_SEAT_TO_PUT_BACK, this::putBack);
  }

  @Test
  void by_whoever_may_give_seats_and_has_seen_the_council() {
    leave();
    member("null");

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> world.run(host(), desk -> desk.returning().putBack(id, 0)));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                world.run(
                    Callers.holding(Role.COUNCIL_SECRETARY, AGDER),
                    desk -> desk.returning().putBack(id, 0)));
  }

  private void leave() {
    member("'2026-05-02'");
    world.run(
        host(),
        desk ->
            desk.seatsOfUnits()
                .ended(
                    new MembershipEnded(
                        AGDER,
                        new MembershipId(1),
                        new UnitCode("4203"),
                        ALWAYS,
                        ALWAYS,
                        new Reason("Går ut av samarbeidet"),
                        Instant.parse("2026-03-10T11:00:00Z"))));
    assertThat(lastDay()).isEqualTo(MAY);
  }

  private void member(String end) {
    world.sql(
        "update membership set valid_to = "
            + end
            + " where area_id = 3 and unit_id = "
            + arendal.value());
  }

  private List<SeatOffer> offered() {
    return world.get(em -> CouncilDesk.of(em, host()).returning().offered(id, Language.NB));
  }

  private List<DomainEvent> putBack() {
    long version = world.council(id, TODAY).version();
    return world.run(host(), desk -> desk.returning().putBack(id, version));
  }

  private LocalDate lastDay() {
    return world.council(id, TODAY).seats().stream()
        .filter(each -> each.seat().equals(seat))
        .findFirst()
        .orElseThrow()
        .lastDay();
  }
}
