package no.samrad.reporting;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static no.samrad.indicator.IndicatorFixture.ARENDAL;
import static no.samrad.indicator.IndicatorFixture.VESTLAND;
import static no.samrad.indicator.IndicatorFixture.included;
import static no.samrad.reporting.ReportingDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.indicator.IndicatorFixture;
import no.samrad.indicator.Verdict;
import no.samrad.place.Language;
import no.samrad.release.FigureState;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reporting from opening to locking, and what nobody can change afterwards, on PostgreSQL. */
class ReportingIT {

  private static final LocalDate SPRING = LocalDate.of(2025, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2025, 8, 15);
  private static final NarrativeText WORDS = new NarrativeText("Sent henvist.", "Møte fastleger.");

  private final IndicatorFixture world = new IndicatorFixture();
  private final CurrentUser leader = Callers.person(14, Role.TEAM_LEADER, AGDER);
  private final CurrentUser host = Callers.person(15, Role.HOST_STAFF, AGDER);

  @AfterEach
  void stop() {
    world.close();
  }

  private PeriodId opened() {
    return get(leader, desk -> desk.opening().open(AGDER, PeriodKind.HALF_YEAR, SPRING, DUE));
  }

  /** Twelve were included, as many early as it says. */
  private void include(int early) {
    for (int each = 1; each <= 12; each++) {
      world.woman(each, ARENDAL, "2025-02-01", included("2025-03-01", each <= early ? 70 : 120));
    }
  }

  private void explainAll(PeriodId id) {
    PeriodDetails details = details(leader, id);
    details
        .unexplained()
        .forEach(
            line -> run(leader, desk -> desk.narration().write(id, line.definition(), 0, WORDS)));
  }

  private void submit(PeriodId id) {
    explainAll(id);
    run(leader, desk -> desk.submission().submit(id, version(id)));
  }

  private void approve(PeriodId id) {
    run(host, desk -> desk.approval().approve(id, version(id)));
  }

  @Nested
  class Opening {

    @Test
    void no_two_periods_of_an_area_share_a_day() {
      opened();

      assertRefused(ReportingRule.PERIOD_EXISTS, ReportingIT.this::opened);
      assertRefused(
          ReportingRule.PERIOD_EXISTS,
          () ->
              run(
                  leader,
                  desk -> desk.opening().open(AGDER, PeriodKind.YEAR, SPRING, DUE.plusYears(1))));
    }

    @Test
    void it_takes_somebody_of_the_area() {
      for (CurrentUser each :
          List.of(
              Callers.person(15, Role.TEAM_LEADER, VESTLAND),
              Callers.person(15, Role.NATIONAL_READER, null))) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () ->
                    run(
                        each,
                        desk -> desk.opening().open(AGDER, PeriodKind.HALF_YEAR, SPRING, DUE)));
      }
    }
  }

  @Nested
  class Submitting {

    @Test
    void a_red_figure_is_explained_first() {
      include(3);
      PeriodId id = opened();
      long unexplained = details(leader, id).unexplained().size();
      assertThat(details(leader, id).unexplained())
          .extracting(each -> each.definition().code())
          .contains("INKLUDERT_U16", "HENVIST_U16", "UTFORSKNING_MIN2");

      assertRefused(
          ReportingRule.EXPLANATION_MISSING,
          () -> run(leader, desk -> desk.submission().submit(id, version(id))),
          unexplained);
      submit(id);
      assertThat(details(leader, id).row().state()).isEqualTo(PeriodState.SUBMITTED);
    }

    @Test
    void what_is_missing_stands_in_nobodys_way() {
      include(12);
      PeriodId id = opened();

      assertThat(details(leader, id).gaps())
          .extracting(GapRow::kind, GapRow::missing)
          .contains(tuple(GapKind.CRITERIA, 12L), tuple(GapKind.NURSE, 12L));
      submit(id);
    }

    @Test
    void two_who_saw_the_same_do_not_both_succeed() {
      PeriodId id = opened();
      long seen = version(id);
      explainAll(id);
      run(leader, desk -> desk.submission().submit(id, seen));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> run(leader, desk -> desk.submission().submit(id, seen)));
    }

    @Test
    void explanations_change_only_while_it_is_open() {
      include(3);
      PeriodId id = opened();
      submit(id);
      var line = details(leader, id).lines().get(0);

      assertRefused(
          ReportingRule.NOT_OPEN,
          () -> run(leader, desk -> desk.narration().write(id, line.definition(), 1, WORDS)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> run(host, desk -> desk.narration().write(id, line.definition(), 1, WORDS)));
    }

    @Test
    void nobody_overwrites_an_explanation_unseen() {
      include(3);
      PeriodId id = opened();
      var line = details(leader, id).unexplained().get(0);
      run(leader, desk -> desk.narration().write(id, line.definition(), 0, WORDS));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> run(leader, desk -> desk.narration().write(id, line.definition(), 0, WORDS)));
      run(leader, desk -> desk.narration().write(id, line.definition(), 1, WORDS));
    }
  }

  @Nested
  class Locked {

    @Test
    void whatever_happens_later_its_figures_are_what_they_were() {
      include(3);
      PeriodId id = opened();
      submit(id);
      approve(id);
      run(host, desk -> desk.approval().lock(id, version(id)));
      List<String> before = figures(id);

      world.woman(90, ARENDAL, "2025-02-01", included("2025-03-01", 70));
      world.sql("update participation set gestation_days = 60 where id > 3");
      world.sql("update norm_version set value = 300 where norm_code = 'INCLUDED_EARLY'");
      world.sql(
          "update indicator_version set threshold = 1 where norm = '' and operator <> 'BETWEEN'");
      world.sql(
          "update norm_version set value = 1 where norm_code in ('NURSES_FEWEST',"
              + " 'WARNING_FEWEST')");

      assertThat(figures(id)).isEqualTo(before);
      assertThat(details(leader, id).intact()).isTrue();
      assertThat(details(leader, id).sha256()).hasSize(64);
    }

    @Test
    void the_application_cannot_change_what_was_submitted() {
      PeriodId id = opened();
      submit(id);

      for (String table :
          List.of("period_figure", "period_count", "period_revision", "period_step")) {
        assertThatExceptionOfType(RuntimeException.class)
            .isThrownBy(() -> world.sql("delete from " + table))
            .withStackTraceContaining("permission denied");
      }
    }

    @Test
    void an_explanation_that_was_changed_behind_its_back_shows() {
      include(3);
      PeriodId id = opened();
      submit(id);
      assertThat(details(leader, id).intact()).isTrue();

      world.sql("update narrative set cause = 'En annen'");

      assertThat(details(leader, id).intact()).isFalse();
    }

    @Test
    void opened_again_the_next_revision_begins_with_the_same_words() {
      include(3);
      PeriodId id = opened();
      submit(id);
      assertRefused(
          SharedRule.REASON_MISSING,
          () -> run(host, desk -> desk.approval().reopen(id, version(id), "")));

      List<DomainEvent> fired =
          run(host, desk -> desk.approval().reopen(id, version(id), "Feil registrert"));

      assertThat(fired.get(0).reason()).isEqualTo("Feil registrert");
      PeriodDetails details = details(leader, id);
      assertThat(details.row().revision()).isEqualTo(2);
      assertThat(details.unexplained()).isEmpty();
      assertThat(details.steps())
          .extracting(StepRow::step)
          .containsExactly(
              PeriodStepKind.REOPENED, PeriodStepKind.SUBMITTED, PeriodStepKind.OPENED);
      submit(id);
      assertThat(rows("period_revision")).isEqualTo(2);
    }
  }

  @Nested
  class Reading {

    @Test
    void others_than_the_team_see_what_is_released_and_only_once_it_is_submitted() {
      include(3);
      PeriodId id = opened();
      assertThat(details(host, id).lines()).isEmpty();
      submit(id);

      assertThat(line(leader, id, "INKLUDERT_U16").figure().tally().numerator())
          .isEqualByComparingTo("3");
      assertThat(line(leader, id, "INKLUDERT_U16").isForTheTeamOnly()).isTrue();
      assertThat(line(host, id, "INKLUDERT_U16").isHidden()).isTrue();
      assertThat(line(host, id, "INKLUDERT_U16").narrative()).isNull();
      assertThat(line(host, id, "FORSTEGANG").figure().verdict()).isEqualTo(Verdict.OK);
      assertThat(line(host, id, "BEMANNING").outside()).isEqualTo(FigureState.SHOWN);
      CurrentUser national = Callers.person(16, Role.NATIONAL_READER, null);
      assertThat(details(national, id).lines()).isEmpty();
      approve(id);
      assertThat(details(national, id).lines()).hasSize(41);
      assertThat(details(national, id).gaps()).isEmpty();
    }

    @Test
    void trend_and_comparison_are_of_approved_periods() {
      include(6);
      PeriodId id = opened();
      submit(id);
      CurrentUser national = Callers.person(16, Role.NATIONAL_READER, null);
      assertThat(trend(national)).isEmpty();
      approve(id);
      List<ComparablePeriod> offered = get(national, desk -> desk.queries().approved());
      assertThat(offered).containsExactly(new ComparablePeriod(PeriodKind.HALF_YEAR, SPRING));

      assertThat(trend(national))
          .singleElement()
          .satisfies(each -> assertThat(each.figure().value()).isEqualByComparingTo("50"));
      assertThat(compared(national)).extracting(TrendPoint::areaName).containsExactly("Agder");
      assertThat(compared(Callers.person(16, Role.HOST_STAFF, VESTLAND))).isEmpty();
    }

    @Test
    void figures_of_units_are_the_teams_alone() {
      include(3);
      PeriodId id = opened();
      List<String> now = ofUnits(leader, id);
      submit(id);

      assertThat(now).contains("Arendal INKLUDERT_U16 3").isEqualTo(ofUnits(leader, id));
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> ofUnits(host, id));
    }

    private List<String> ofUnits(CurrentUser reader, PeriodId id) {
      return get(reader, desk -> desk.unitQueries().ofUnits(id, TODAY, Language.NB)).stream()
          .map(
              each ->
                  String.join(
                      " ",
                      each.unitName(),
                      each.figure().definition().code(),
                      each.figure().tally().numerator().stripTrailingZeros().toPlainString()))
          .toList();
    }

    @Test
    void timeliness_counts_periods_that_were_due() {
      PeriodId id = opened();
      submit(id);

      List<PeriodRow> rows = get(leader, desk -> desk.queries().periods(AGDER));
      assertThat(rows)
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.submittedOn()).isEqualTo(TODAY);
                assertThat(row.isLate(TODAY)).isTrue();
              });
    }
  }

  private List<TrendPoint> trend(CurrentUser reader) {
    return get(
        reader,
        desk -> desk.queries().trend(AGDER, PeriodKind.HALF_YEAR, "INKLUDERT_U16", Language.NB));
  }

  private List<TrendPoint> compared(CurrentUser reader) {
    return get(
        reader,
        desk ->
            desk.queries().comparison(PeriodKind.HALF_YEAR, SPRING, "INKLUDERT_U16", Language.NB));
  }

  private FigureLine line(CurrentUser reader, PeriodId id, String code) {
    return details(reader, id).lines().stream()
        .filter(each -> each.definition().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** With all a page says of them but the words. */
  private List<String> figures(PeriodId id) {
    return details(leader, id).lines().stream()
        .map(
            each ->
                each.figure().value()
                    + " "
                    + each.figure().verdict()
                    + " "
                    + each.figure().norms()
                    + " "
                    + each.figure().tally())
        .toList();
  }

  private long rows(String table) {
    return world.get(
        em ->
            ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
  }

  private long version(PeriodId id) {
    return details(leader, id).row().version();
  }

  private PeriodDetails details(CurrentUser reader, PeriodId id) {
    return get(reader, desk -> desk.queries().period(id, TODAY, Language.NB));
  }

  private <T> T get(CurrentUser caller, Function<ReportingDesk, T> work) {
    return world.get(em -> work.apply(ReportingDesk.of(em, caller)));
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<ReportingDesk> work) {
    return world.get(
        em -> {
          ReportingDesk desk = ReportingDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
