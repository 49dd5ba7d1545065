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

import java.time.Instant;
import java.util.List;
import no.samrad.area.MemberReplaced;
import no.samrad.area.MembershipCorrected;
import no.samrad.area.MembershipEnded;
import no.samrad.area.MembershipId;
import no.samrad.area.MembershipRemoved;
import no.samrad.place.UnitCode;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Seats go with their unit in the transaction that takes it out of the area, on PostgreSQL. */
class SeatsOfUnitsIT {

  private static final UnitCode CODE = new UnitCode("4203");
  private static final MembershipId MEMBERSHIP = new MembershipId(1);
  private static final Period ALWAYS = Period.startingOn(NEW_YEAR);
  private static final Reason WHY = new Reason("Går ut av samarbeidet");
  private static final Instant NOW = Instant.parse("2026-03-10T11:00:00Z");

  private final CouncilFixture world = new CouncilFixture();
  private final CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
  private final UnitId arendal = world.unit("4203");
  private final UnitId grimstad = world.unit("4202");
  private final SeatId seat = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void they_end_on_its_last_day_and_so_does_their_access() {
    world.seated(id, SOLVEIG, duty(SeatFunction.MEMBER, grimstad));
    member("valid_to = '2026-05-02'");

    List<DomainEvent> fired = world.run(host(), desk -> desk.seatsOfUnits().ended(ended()));

    assertThat(row(seat).lastDay()).isEqualTo(MAY);
    assertThat(world.rightLastsTo(seat)).isEqualTo(MAY.toString());
    assertThat(fired)
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("RoleMoved", "SeatFollowed");
    assertThat(fired.get(1).reason()).isEqualTo(WHY.text());
    assertThat(world.council(id, TODAY).seats())
        .filteredOn(each -> each.unit().equals(grimstad))
        .allMatch(each -> each.lastDay() == null);
  }

  @Test
  void they_begin_when_it_does_after_a_correction() {
    member("valid_from = '2026-02-01'");

    world.run(
        host(),
        desk ->
            desk.seatsOfUnits()
                .corrected(
                    new MembershipCorrected(AGDER, MEMBERSHIP, CODE, ALWAYS, ALWAYS, WHY, NOW)));

    assertThat(row(seat).from()).isEqualTo("2026-02-01");
  }

  @Test
  void they_go_when_it_never_was_a_member_and_whoever_stands_in_goes_too() {
    world.seated(id, SOLVEIG, new SeatDuty(SeatFunction.SUBSTITUTE, arendal, seat, NEW_YEAR, null));
    world.sql("delete from membership where area_id = 3 and unit_id = " + arendal.value());

    world.run(host(), desk -> desk.seatsOfUnits().removed(removed()));

    assertThat(world.council(id, TODAY).seats()).isEmpty();
    assertThat(world.rightsOf(seat)).isZero();
  }

  @Test
  void what_happened_in_meetings_keeps_the_unit_a_member() {
    long meeting = world.meeting(id, TODAY);
    world.sql(
        "insert into nfp_absence (area_id, meeting_id, seat_id, reported_at) values (3, "
            + meeting
            + ", "
            + seat.value()
            + ", now())");
    world.sql("delete from membership where area_id = 3 and unit_id = " + arendal.value());

    assertRefused(
        CouncilRule.SEAT_USED,
        () -> world.run(host(), desk -> desk.seatsOfUnits().removed(removed())),
        TODAY);
  }

  @Test
  void they_do_not_pass_to_its_successor() {
    member("valid_to = '2026-05-02'");

    world.run(
        host(),
        desk ->
            desk.seatsOfUnits()
                .replaced(
                    new MemberReplaced(
                        AGDER, MEMBERSHIP, CODE, List.of(), null, MAY.plusDays(1), NOW)));

    assertThat(row(seat).lastDay()).isEqualTo(MAY);
  }

  @Test
  void what_comes_in_behind_their_back_is_told_as_long_as_it_lasts() {
    member("valid_to = '2026-02-01'");

    assertThat(world.strays(TODAY)).containsExactly("seat 2026-02-01 ");
    assertThat(world.strays(NEW_YEAR)).isEmpty();
    world.run(host(), desk -> desk.seatsOfUnits().ended(ended()));
    assertThat(world.strays(TODAY)).isEmpty();
  }

  private static MembershipEnded ended() {
    return new MembershipEnded(AGDER, MEMBERSHIP, CODE, ALWAYS, ALWAYS, WHY, NOW);
  }

  private static MembershipRemoved removed() {
    return new MembershipRemoved(AGDER, MEMBERSHIP, CODE, ALWAYS, WHY, NOW);
  }

  private void member(String change) {
    world.sql(
        "update membership set " + change + " where area_id = 3 and unit_id = " + arendal.value());
  }

  private SeatRow row(SeatId which) {
    return world.council(id, TODAY).seats().stream()
        .filter(each -> each.seat().equals(which))
        .findFirst()
        .orElseThrow();
  }
}
