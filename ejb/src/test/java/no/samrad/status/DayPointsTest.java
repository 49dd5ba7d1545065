package no.samrad.status;

import static no.samrad.status.StatusFactKind.ACTIONS_NONE;
import static no.samrad.status.StatusFactKind.ACTIONS_OPEN;
import static no.samrad.status.StatusFactKind.ACTIONS_OVERDUE;
import static no.samrad.status.StatusFactKind.AGREEMENTS_IN_FORCE;
import static no.samrad.status.StatusFactKind.AGREEMENTS_MORE;
import static no.samrad.status.StatusFactKind.AGREEMENTS_NONE;
import static no.samrad.status.StatusFactKind.AGREEMENT_ADOPTING;
import static no.samrad.status.StatusFactKind.AGREEMENT_EXPIRED;
import static no.samrad.status.StatusFactKind.AGREEMENT_SIGNING;
import static no.samrad.status.StatusFactKind.AGREEMENT_STARTS;
import static no.samrad.status.StatusFactKind.COUNCIL_COVERS;
import static no.samrad.status.StatusFactKind.COUNCIL_GAPS;
import static no.samrad.status.StatusFactKind.COUNCIL_HAS_NOT_MET;
import static no.samrad.status.StatusFactKind.COUNCIL_MEETS_NEXT;
import static no.samrad.status.StatusFactKind.COUNCIL_MET;
import static no.samrad.status.StatusFactKind.COUNCIL_NONE;
import static no.samrad.status.StatusFactKind.DECISIONS_WITHOUT_DAY;
import static no.samrad.status.StatusFactKind.GATE_CLOSED;
import static no.samrad.status.StatusFactKind.GATE_OPEN;
import static no.samrad.status.StatusFactKind.STAFF_LED;
import static no.samrad.status.StatusFactKind.STAFF_NONE;
import static no.samrad.status.StatusFactKind.STAFF_NURSES;
import static no.samrad.status.StatusFactKind.STAFF_WARNING;
import static no.samrad.status.StatusLight.ACT;
import static no.samrad.status.StatusLight.OK;
import static no.samrad.status.StatusLight.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samrad.agreement.AgreementStatus;
import no.samrad.gate.GateCause;
import no.samrad.shared.AreaId;
import no.samrad.team.StaffingCount;
import no.samrad.team.StaffingNorm;
import no.samrad.team.StaffingWarning;
import no.samrad.team.TeamRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DayPointsTest {

  private static final AreaHead AREA = new AreaHead(new AreaId(3), "agder", "Agder", true);
  private static final AreaHead COMING = new AreaHead(new AreaId(5), "viken", "Viken", false);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private static void assertSays(StatusPoint point, StatusLight light, StatusFact... facts) {
    assertThat(point.light()).isEqualTo(light);
    assertThat(point.facts()).containsExactly(facts);
  }

  @Nested
  class Agreements {

    private static AgreementStand stand(AgreementStatus status, long undated) {
      return new AgreementStand(
          "Samarbeidsavtale",
          status,
          2,
          new AgreementStand.Counts(7, 13, undated, 3, 13),
          DAY,
          DAY.minusDays(1));
    }

    private StatusPoint point(AgreementStatus... statuses) {
      return DayPoints.agreements(
          AREA, List.of(statuses).stream().map(each -> stand(each, 0)).toList());
    }

    @Test
    void in_force_is_fine() {
      assertSays(
          point(AgreementStatus.IN_FORCE, AgreementStatus.IN_FORCE),
          OK,
          StatusFact.of(AGREEMENTS_IN_FORCE, 2L));
    }

    @Test
    void one_that_waits_for_decisions_is_watched_and_says_how_many_have_decided() {
      assertSays(
          DayPoints.agreements(AREA, List.of(stand(AgreementStatus.ADOPTION, 2))),
          WATCH,
          StatusFact.of(AGREEMENT_ADOPTING, "Samarbeidsavtale", 2L, 7L, 13L),
          StatusFact.of(DECISIONS_WITHOUT_DAY, 2L));
      assertThat(point(AgreementStatus.ADOPTION).facts()).hasSize(1);
    }

    @Test
    void one_that_waits_for_signatures_is_watched() {
      assertSays(
          point(AgreementStatus.SIGNING),
          WATCH,
          StatusFact.of(AGREEMENT_SIGNING, "Samarbeidsavtale", 2L, 3L, 13L));
    }

    @Test
    void one_that_begins_later_is_fine() {
      assertSays(
          point(AgreementStatus.SIGNED),
          OK,
          StatusFact.of(AGREEMENT_STARTS, "Samarbeidsavtale", DAY));
    }

    @Test
    void an_expired_one_needs_action_whatever_else_is_in_force() {
      assertSays(
          point(AgreementStatus.IN_FORCE, AgreementStatus.EXPIRED),
          ACT,
          StatusFact.of(AGREEMENTS_IN_FORCE, 1L),
          StatusFact.of(AGREEMENT_EXPIRED, "Samarbeidsavtale", DAY.minusDays(1)));
    }

    @Test
    void only_the_first_few_are_named_expired_ones_first() {
      AgreementStatus[] many = new AgreementStatus[7];
      Arrays.fill(many, AgreementStatus.SIGNING);
      many[6] = AgreementStatus.EXPIRED;

      StatusPoint point = point(many);

      assertThat(point.light()).isEqualTo(ACT);
      assertThat(point.facts())
          .extracting(StatusFact::kind)
          .containsExactly(
              AGREEMENT_EXPIRED,
              AGREEMENT_SIGNING,
              AGREEMENT_SIGNING,
              AGREEMENT_SIGNING,
              AGREEMENTS_MORE);
      assertThat(point.facts().get(4)).isEqualTo(StatusFact.of(AGREEMENTS_MORE, 3));
    }

    @Test
    void none_needs_action_and_before_operation_is_only_watched() {
      assertSays(point(), ACT, StatusFact.of(AGREEMENTS_NONE));
      assertSays(DayPoints.agreements(COMING, List.of()), WATCH, StatusFact.of(AGREEMENTS_NONE));
    }
  }

  @Nested
  class Gate {

    @Test
    void open_says_how_much_stands() {
      assertSays(
          DayPoints.gate(AREA, new GateStand(5, List.of())), OK, StatusFact.of(GATE_OPEN, 5));
    }

    @Test
    void closed_needs_action_and_names_what_is_missing() {
      StatusPoint point = DayPoints.gate(AREA, new GateStand(5, List.of(GateCause.DPIA)));

      assertThat(point.light()).isEqualTo(ACT);
      assertThat(point.facts())
          .singleElement()
          .satisfies(
              fact -> {
                assertThat(fact.kind()).isEqualTo(GATE_CLOSED);
                assertThat(fact.values())
                    .containsExactly(4, 5, (Serializable) new ArrayList<>(List.of(GateCause.DPIA)));
              });
    }

    @Test
    void closed_before_operation_is_watched() {
      GateStand closed = new GateStand(5, List.of(GateCause.DPIA));

      assertThat(DayPoints.gate(COMING, closed).light()).isEqualTo(WATCH);
    }
  }

  @Nested
  class Council {

    private static CouncilStand met(long meetings, LocalDate next, String... gaps) {
      return new CouncilStand(1, 9, 13, meetings, next, List.of(gaps));
    }

    @Test
    void one_that_meets_and_covers_everybody_is_fine() {
      assertSays(
          DayPoints.council(AREA, met(2, DAY)),
          OK,
          StatusFact.of(COUNCIL_MET, 2L),
          StatusFact.of(COUNCIL_COVERS, 9L, 13L),
          StatusFact.of(COUNCIL_MEETS_NEXT, DAY));
    }

    @Test
    void one_that_has_not_met_for_a_year_is_watched() {
      assertSays(
          DayPoints.council(AREA, met(0, null)),
          WATCH,
          StatusFact.of(COUNCIL_HAS_NOT_MET),
          StatusFact.of(COUNCIL_COVERS, 9L, 13L));
    }

    @Test
    void a_unit_nobody_represents_is_watched_and_named() {
      StatusPoint point = DayPoints.council(AREA, met(2, null, "Risør"));

      assertThat(point.light()).isEqualTo(WATCH);
      assertThat(point.facts())
          .extracting(StatusFact::kind)
          .containsExactly(COUNCIL_MET, COUNCIL_GAPS);
      assertThat(point.facts().get(1).value()).isEqualTo(List.of("Risør"));
    }

    @Test
    void none_needs_action_and_before_operation_is_watched() {
      assertSays(DayPoints.council(AREA, CouncilStand.NONE), ACT, StatusFact.of(COUNCIL_NONE));
      assertThat(DayPoints.council(COMING, CouncilStand.NONE).light()).isEqualTo(WATCH);
    }
  }

  @Nested
  class Staffing {

    private static final StaffingNorm NORM = new StaffingNorm(6, 8, 1, 1, 1, 1, null, true);

    private static TeamRow team(
        int nurses, int leaders, int coordinators, StaffingWarning... warnings) {
      return new TeamRow(
          "agder",
          "Agder",
          new StaffingCount(DAY, nurses, 100 * nurses, leaders, coordinators),
          NORM,
          List.of(warnings));
    }

    @Test
    void as_the_norm_says_is_fine() {
      assertSays(
          DayPoints.staffing(AREA, team(7, 1, 1)),
          OK,
          StatusFact.of(STAFF_NURSES, 7, 8),
          StatusFact.of(STAFF_LED));
    }

    @Test
    void too_few_nurses_or_no_coordinator_is_watched() {
      assertSays(
          DayPoints.staffing(AREA, team(5, 1, 1, StaffingWarning.FEWER_NURSES)),
          WATCH,
          StatusFact.of(STAFF_WARNING, StaffingWarning.FEWER_NURSES, 5, 6),
          StatusFact.of(STAFF_LED));
      assertSays(
          DayPoints.staffing(AREA, team(7, 1, 0, StaffingWarning.NO_COORDINATOR)),
          WATCH,
          StatusFact.of(STAFF_NURSES, 7, 8),
          StatusFact.of(STAFF_WARNING, StaffingWarning.NO_COORDINATOR, 0, 1));
    }

    @Test
    void too_many_nurses_are_said_with_the_limit_they_pass() {
      assertSays(
          DayPoints.staffing(AREA, team(9, 1, 1, StaffingWarning.MORE_NURSES)),
          WATCH,
          StatusFact.of(STAFF_WARNING, StaffingWarning.MORE_NURSES, 9, 8),
          StatusFact.of(STAFF_LED));
    }

    @Test
    void no_leader_or_nobody_needs_action() {
      assertThat(DayPoints.staffing(AREA, team(7, 0, 1, StaffingWarning.NO_LEADER)).light())
          .isEqualTo(ACT);
      assertSays(DayPoints.staffing(AREA, team(0, 0, 0)), ACT, StatusFact.of(STAFF_NONE));
      assertSays(DayPoints.staffing(COMING, null), WATCH, StatusFact.of(STAFF_NONE));
    }
  }

  @Nested
  class Actions {

    @Test
    void none_or_none_overdue_is_fine() {
      assertSays(DayPoints.actions(ActionStand.NONE), OK, StatusFact.of(ACTIONS_NONE));
      assertSays(DayPoints.actions(new ActionStand(3, 0, 0)), OK, StatusFact.of(ACTIONS_OPEN, 3L));
    }

    @Test
    void one_overdue_is_watched_and_says_by_how_much() {
      assertSays(
          DayPoints.actions(new ActionStand(3, 1, 12)),
          WATCH,
          StatusFact.of(ACTIONS_OPEN, 3L),
          StatusFact.of(ACTIONS_OVERDUE, 1L, 12L));
    }
  }
}
