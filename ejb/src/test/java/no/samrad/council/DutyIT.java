package no.samrad.council;

import static no.samrad.council.CouncilDesk.TODAY;
import static no.samrad.council.CouncilFixture.BEGUN;
import static no.samrad.council.CouncilFixture.MANDATE;
import static no.samrad.council.CouncilFixture.MARIT;
import static no.samrad.council.CouncilFixture.SOLVEIG;
import static no.samrad.council.CouncilFixture.USUAL;
import static no.samrad.council.CouncilFixture.duty;
import static no.samrad.council.CouncilFixture.host;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.place.Language;
import no.samrad.rule.VerificationRule;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How rules hold in types of councils, on PostgreSQL. */
class DutyIT {

  private final CouncilFixture world = new CouncilFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @ParameterizedTest
  @EnumSource(CouncilType.class)
  void every_rule_is_stated_for_every_type_and_nobody_has_verified_it(CouncilType type) {
    CouncilId id = world.established(type);
    List<DutyRow> rows = world.council(id, TODAY).duties();

    assertThat(rows).extracting(DutyRow::duty).containsExactly(CouncilDuty.values());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.force()).isEqualTo(Forces.of(type).of(row.duty(), TODAY));
              assertThat(row.source()).isNotEmpty();
              assertThat(row.verification().isDone()).isFalse();
            });
  }

  @Nested
  class Changing {

    @Test
    void it_holds_at_once_and_nobody_has_verified_that() {
      DutyRow notice = row(CouncilType.OTHER, CouncilDuty.NOTICE);
      admin(desk -> desk.regulation().verify(notice.id(), notice.version(), "Jurist", TODAY, "A"));
      assertThat(row(CouncilType.OTHER, CouncilDuty.NOTICE).verification().by())
          .isEqualTo("Jurist");

      List<DomainEvent> fired = change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED);

      assertThat(fired.get(0).inArea()).isEmpty();
      assertThat(fired.get(0).changes()).contains(Change.of("dutyForce", "OFFERED", "ENFORCED"));
      assertThat(row(CouncilType.OTHER, CouncilDuty.NOTICE).verification().isDone()).isFalse();
      Procedure atOnce = new Procedure(0, 0, Quorum.HALF, true);
      NewCouncil wanted = new NewCouncil(CouncilType.OTHER, MANDATE, atOnce, BEGUN, null);
      assertRefused(CouncilRule.NOTICE_REQUIRED, () -> world.established(wanted));
    }

    @Test
    void not_when_a_council_has_two_already() {
      CouncilId id = world.established(CouncilType.OTHER);
      world.seated(id, MARIT, duty(SeatFunction.DEPUTY_LEADER, world.unit("4203")));
      world.seated(id, SOLVEIG, duty(SeatFunction.DEPUTY_LEADER, world.unit("4202")));

      assertRefused(
          DutyRule.HELD_BY_TWO,
          () -> change(CouncilType.OTHER, CouncilDuty.ONE_DEPUTY_LEADER, DutyForce.ENFORCED));
    }

    @Test
    void from_then_on_a_second_is_refused_or_taken() {
      CouncilId id = world.established(CouncilType.OTHER);
      world.seated(id, MARIT, duty(SeatFunction.DEPUTY_LEADER, world.unit("4203")));
      change(CouncilType.OTHER, CouncilDuty.ONE_DEPUTY_LEADER, DutyForce.ENFORCED);

      assertRefused(
          CouncilRule.FUNCTION_TAKEN,
          () -> world.seated(id, SOLVEIG, duty(SeatFunction.DEPUTY_LEADER, world.unit("4202"))));
      change(CouncilType.OTHER, CouncilDuty.ONE_DEPUTY_LEADER, DutyForce.OFFERED);
      world.seated(id, SOLVEIG, duty(SeatFunction.DEPUTY_LEADER, world.unit("4202")));
    }

    @Test
    void not_when_councils_work_by_less() {
      Procedure none = new Procedure(0, 0, Quorum.NONE, true);
      world.established(new NewCouncil(CouncilType.OTHER, MANDATE, none, BEGUN, null));

      assertRefused(
          DutyRule.COUNCILS_WITHOUT_QUORUM,
          () -> change(CouncilType.OTHER, CouncilDuty.QUORUM, DutyForce.ENFORCED),
          1L);
      assertRefused(
          DutyRule.COUNCILS_WITHOUT_NOTICE,
          () -> change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED),
          1L);
    }

    @Test
    void there_is_one_leader_whatever_the_type() {
      assertRefused(
          DutyRule.ALWAYS_ONE_LEADER,
          () -> change(CouncilType.OTHER, CouncilDuty.ONE_LEADER, DutyForce.OFFERED));
      assertRefused(
          DutyRule.FORCE_UNCHANGED,
          () -> change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.OFFERED),
          TODAY);
      assertRefused(
          DutyRule.FORCE_MISSING, () -> change(CouncilType.OTHER, CouncilDuty.NOTICE, null));
    }
  }

  @Nested
  class FromADay {

    private final LocalDate later = TODAY.plusMonths(3);

    @Test
    void it_holds_as_before_until_then() {
      change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED, later);

      DutyRow row = row(CouncilType.OTHER, CouncilDuty.NOTICE);
      assertThat(row.force()).isEqualTo(DutyForce.OFFERED);
      assertThat(row.nextAfter(TODAY).force()).isEqualTo(DutyForce.ENFORCED);
      assertThat(row.nextAfter(TODAY).during()).isEqualTo(Period.startingOn(later));
      assertThat(row.nextAfter(later)).isNull();
      assertThat(enforced(later.minusDays(1))).isFalse();
      assertThat(enforced(later)).isTrue();
    }

    @Test
    void not_from_a_day_that_is_over() {
      assertRefused(
          DutyRule.FORCE_BEFORE_TODAY,
          () ->
              change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED, TODAY.minusDays(1)),
          TODAY);
      assertRefused(
          SharedRule.DAY_MISSING,
          () -> change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED, null));
    }

    @Test
    void a_change_that_is_planned_can_be_another_or_be_preceded_by_one() {
      change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED, later);

      change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.NOT_ASKED, later);
      change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED, TODAY.plusDays(1));

      assertThat(row(CouncilType.OTHER, CouncilDuty.NOTICE).terms())
          .extracting(each -> each.force() + " " + each.during())
          .containsExactly(
              "OFFERED [, 2026-03-11)",
              "ENFORCED [2026-03-11, 2026-06-10)",
              "NOT_ASKED [2026-06-10, )");
    }

    @Test
    void two_who_have_left_by_then_are_in_nobodys_way() {
      CouncilId id = world.established(CouncilType.OTHER);
      LocalDate last = later.minusDays(1);
      world.seated(id, MARIT, deputy("4203", BEGUN, last));
      world.seated(id, SOLVEIG, deputy("4202", BEGUN, null));

      change(CouncilType.OTHER, CouncilDuty.ONE_DEPUTY_LEADER, DutyForce.ENFORCED, later);

      world.seated(id, MARIT, deputy("4201", BEGUN, last));
      assertRefused(
          CouncilRule.FUNCTION_TAKEN, () -> world.seated(id, MARIT, deputy("4204", later, null)));
    }

    @Test
    void rules_of_procedure_that_are_over_by_then_need_no_notice() {
      Procedure atOnce = new Procedure(0, 0, Quorum.HALF, true);
      world.established(
          new NewCouncil(CouncilType.OTHER, MANDATE, atOnce, BEGUN, later.minusDays(1)));

      change(CouncilType.OTHER, CouncilDuty.NOTICE, DutyForce.ENFORCED, later);
      assertRefused(
          CouncilRule.NOTICE_REQUIRED,
          () -> world.established(new NewCouncil(CouncilType.OTHER, MANDATE, atOnce, later, null)));
    }

    private SeatDuty deputy(String code, LocalDate from, LocalDate lastDay) {
      return new SeatDuty(SeatFunction.DEPUTY_LEADER, world.unit(code), null, from, lastDay);
    }

    private boolean enforced(LocalDate day) {
      return world.get(
          em ->
              (Boolean)
                  em.createNativeQuery(
                          "select samrad.duty_enforced_on('OTHER', 'NOTICE', cast(?1 as date))")
                      .setParameter(1, day.toString())
                      .getSingleResult());
    }
  }

  @Test
  void an_administrator_of_every_area_says_why_and_has_seen_what_it_was() {
    DutyRow row = row(CouncilType.OTHER, CouncilDuty.NOTICE);
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                world.run(
                    host(),
                    desk ->
                        desk.regulation()
                            .change(row.id(), row.version(), DutyForce.ENFORCED, TODAY, "Prøve")));
    assertRefused(
        SharedRule.REASON_MISSING,
        () -> admin(desk -> desk.regulation().withdraw(row.id(), row.version(), "")));
    assertRefused(
        VerificationRule.NOT_VERIFIED,
        () -> admin(desk -> desk.regulation().withdraw(row.id(), row.version(), "Prøve")));
    assertRefused(
        VerificationRule.VERIFIER_MISSING,
        () -> admin(desk -> desk.regulation().verify(row.id(), row.version(), "", TODAY, "A")));
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(
            () -> admin(desk -> desk.regulation().withdraw(row.id(), row.version() - 1, "A")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> admin(desk -> desk.regulation().withdraw(new DutyId(-1), 1, "A")));
  }

  @Test
  void a_council_has_a_type() {
    NewCouncil none = new NewCouncil(null, MANDATE, USUAL, BEGUN, null);

    assertRefused(CouncilRule.TYPE_MISSING, () -> world.established(none));
  }

  private List<DomainEvent> change(CouncilType type, CouncilDuty duty, DutyForce wanted) {
    return change(type, duty, wanted, TODAY);
  }

  private List<DomainEvent> change(
      CouncilType type, CouncilDuty duty, DutyForce wanted, LocalDate from) {
    DutyRow row = row(type, duty);
    return admin(desk -> desk.regulation().change(row.id(), row.version(), wanted, from, "Prøve"));
  }

  private List<DomainEvent> admin(Consumer<CouncilDesk> work) {
    return world.run(Callers.administrator(), work);
  }

  private DutyRow row(CouncilType type, CouncilDuty duty) {
    return world.get(em -> CouncilDesk.of(em, host()).duties().duties(Language.NB)).stream()
        .filter(each -> each.type() == type && each.duty() == duty)
        .findFirst()
        .orElseThrow();
  }
}
