package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.History;
import no.samrad.area.AreaDetails.MemberFigures;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitKind;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.Test;

class AreaOnDayTest {

  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final LocalDate OPERATION = LocalDate.of(2023, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final HostRow HOST =
      new HostRow(
          null, new UnitId(1), new UnitCode("4204"), "Kristiansand", START, null, true, "", "");

  private final MemberRow first = member(1, null);
  private final MemberRow second = member(2, null);

  @Test
  void a_complete_area_has_no_gaps() {
    AreaDetails area = on(DAY, List.of(HOST), first, second);

    assertThat(area.gaps()).isEmpty();
    assertThat(area.phase().phase()).isEqualTo(AreaPhase.OPERATION);
    assertThat(area.host()).isEqualTo(HOST);
    assertThat(area.series()).containsExactly(new YearFigures(2026, 30, 300, 0));
  }

  @Test
  void in_operation_a_host_is_missed() {
    assertThat(on(DAY, List.of(), first, second).gaps()).containsExactly(AreaGap.NO_HOST);
  }

  @Test
  void before_operation_it_is_not() {
    assertThat(on(START, List.of(), first, second).gaps()).isEmpty();
  }

  @Test
  void one_member_is_too_few_for_a_cooperation() {
    assertThat(on(DAY, List.of(HOST), first).gaps()).containsExactly(AreaGap.TOO_FEW_MEMBERS);
  }

  @Test
  void a_host_that_takes_no_part_is_pointed_out() {
    assertThat(on(DAY, List.of(HOST), second, member(3, null)).gaps())
        .contains(AreaGap.HOST_NOT_MEMBER);
  }

  @Test
  void a_municipality_is_host_for_its_districts() {
    MemberRow district =
        new MemberRow(
            new MembershipId(9),
            new UnitId(9),
            UnitKind.CITY_DISTRICT,
            HOST.unit(),
            new UnitCode("420401"),
            "Bydel",
            START,
            null,
            null,
            null,
            null,
            "");

    assertThat(on(DAY, List.of(HOST), district, second).gaps())
        .doesNotContain(AreaGap.HOST_NOT_MEMBER);
  }

  @Test
  void where_nobody_takes_part_neither_does_the_host() {
    assertThat(on(DAY, List.of(HOST)).gaps())
        .containsExactly(AreaGap.HOST_NOT_MEMBER, AreaGap.NO_MEMBERS);
    assertThat(on(DAY, List.of()).gaps()).containsExactly(AreaGap.NO_HOST, AreaGap.NO_MEMBERS);
  }

  @Test
  void a_member_that_merges_away_is_pointed_out_before_and_after() {
    MemberRow merged = member(2, DAY.minusDays(1));

    assertThat(on(DAY, List.of(HOST), first, merged).gaps())
        .containsExactly(AreaGap.MEMBER_HAS_CEASED);
    assertThat(on(DAY.minusDays(1), List.of(HOST), first, merged).gaps())
        .containsExactly(AreaGap.MEMBER_WILL_CEASE);
  }

  @Test
  void a_sum_that_lacks_a_member_says_so() {
    AreaDetails area = on(DAY, List.of(HOST), first, second, member(3, null));

    assertThat(area.gaps()).containsExactly(AreaGap.FIGURES_INCOMPLETE);
    assertThat(area.figures().missing()).isEqualTo(1);
  }

  @Test
  void a_day_without_a_form_is_a_gap() {
    AreaDetails area =
        details(DAY, new History(List.of(), List.of(), phases(), List.of(HOST), List.of(first)));

    assertThat(area.gaps()).containsExactly(AreaGap.NO_FORM);
    assertThat(area.form()).isNull();
  }

  @Test
  void before_its_first_and_after_its_last_day_it_does_not_exist() {
    List<PhaseSpan> closed =
        List.of(
            new PhaseSpan(null, AreaPhase.INTEREST, START, OPERATION.minusDays(1), ""),
            new PhaseSpan(null, AreaPhase.CLOSED, OPERATION, null, ""));
    History history = new History(List.of(), List.of(), closed, List.of(), List.of());

    assertThat(details(START.minusDays(1), history).existing()).isFalse();
    assertThat(details(START, history).existing()).isTrue();
    assertThat(details(OPERATION, history).existing()).isFalse();
    assertThat(details(OPERATION, history).gaps()).isEmpty();
    assertThat(details(DAY, history).lastDay()).isEqualTo(OPERATION.minusDays(1));
  }

  private static AreaDetails on(LocalDate day, List<HostRow> hosts, MemberRow... members) {
    FormSpan form =
        new FormSpan(null, OrganisationForm.HOST_ADMINISTRATIVE, START, null, false, "", "");
    return details(day, new History(List.of(), List.of(form), phases(), hosts, List.of(members)));
  }

  private static AreaDetails details(LocalDate day, History history) {
    List<MemberFigures> figures =
        history.memberships().stream()
            .filter(each -> each.unit().value() < 3)
            .map(
                each ->
                    new MemberFigures(
                        each.unit(), 2026, 10 * each.unit().value(), 100 * each.unit().value()))
            .toList();
    return new AreaOnDay(day, history, figures).details(new AreaId(9), 1, "prove", "Prøve");
  }

  private static List<PhaseSpan> phases() {
    return List.of(
        new PhaseSpan(null, AreaPhase.ESTABLISHMENT, START, OPERATION.minusDays(1), ""),
        new PhaseSpan(null, AreaPhase.OPERATION, OPERATION, null, ""));
  }

  private static MemberRow member(long id, LocalDate unitLastDay) {
    return new MemberRow(
        new MembershipId(id),
        new UnitId(id),
        UnitKind.MUNICIPALITY,
        null,
        new UnitCode("420" + id),
        "Medlem " + id,
        START,
        null,
        unitLastDay,
        null,
        null,
        "");
  }
}
