package no.samrad.reporting;

import static no.samrad.indicator.IndicatorFixture.AGDER;
import static no.samrad.indicator.IndicatorFixture.ARENDAL;
import static no.samrad.indicator.IndicatorFixture.VESTLAND;
import static no.samrad.indicator.IndicatorFixture.included;
import static no.samrad.reporting.ReportingDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.indicator.IndicatorFixture;
import no.samrad.place.Language;
import no.samrad.release.FigureState;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaScope;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Numbers of people that are kept with a submitted revision, on PostgreSQL. */
class PeriodCountIT {

  private static final LocalDate SPRING = LocalDate.of(2025, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2025, 8, 15);
  private static final NarrativeText WORDS = new NarrativeText("Sent henvist.", "Møte fastleger.");
  private static final String GRIMSTAD = "4202";

  private final IndicatorFixture world = new IndicatorFixture();
  private final CurrentUser leader = Callers.person(14, Role.TEAM_LEADER, AGDER);
  private final CurrentUser host = Callers.person(15, Role.HOST_STAFF, AGDER);
  private int women;

  @AfterEach
  void stop() {
    world.close();
  }

  private void women(int number, String unit, String facts) {
    for (int each = 0; each < number; each++) {
      world.woman(++women, unit, "2025-02-01", facts);
    }
  }

  private void includedIn(String unit, int number) {
    women(number, unit, included("2025-03-01", 100));
  }

  private void ended(String unit, int number, String outcome) {
    women(
        number,
        unit,
        "gestation_days = 100, assessed_on = referred_on, eligible = true, offered_on = referred_on, ended_on = '2025-04-01', outcome = '%s', state = 'ENDED'"
            .formatted(outcome));
  }

  private void waiting(String unit, int number) {
    women(number, unit, "gestation_days = 100");
  }

  private PeriodId opened() {
    return get(leader, desk -> desk.opening().open(AGDER, PeriodKind.HALF_YEAR, SPRING, DUE));
  }

  private PeriodId submit(PeriodId id) {
    details(leader, id)
        .unexplained()
        .forEach(
            line -> run(leader, desk -> desk.narration().write(id, line.definition(), 0, WORDS)));
    run(leader, desk -> desk.submission().submit(id, details(leader, id).row().version()));
    return id;
  }

  private void reopen(PeriodId id) {
    run(host, desk -> desk.approval().reopen(id, details(leader, id).row().version(), "Feil"));
  }

  @Nested
  class WhatIsKept {

    @Test
    void each_step_and_what_became_of_the_others_add_up() {
      includedIn(ARENDAL, 9);
      ended(ARENDAL, 6, "DECLINED");
      ended(GRIMSTAD, 5, "NOT_REACHED");
      waiting(GRIMSTAD, 7);
      includedIn(GRIMSTAD, 8);
      PeriodId id = submit(opened());

      assertThat(funnel(id))
          .containsExactly(
              "REFERRED 35",
              "ASSESSED 28",
              "EXPLORED 17",
              "CONSENTED 17",
              "INCLUDED 17",
              "NOT_ELIGIBLE 0",
              "NOT_REACHED 5",
              "DECLINED 6",
              "STUDY 0",
              "OTHER_END 0",
              "WAITING 7");
      assertThat(units(id)).contains("Arendal 15 9", "Grimstad 20 8", "Kristiansand 0 0");
      assertThat(units(id)).hasSize(13);
      assertThat(details(leader, id).intact()).isTrue();
    }

    @Test
    void what_is_small_is_hidden_with_something_that_guards_it() {
      includedIn(ARENDAL, 12);
      ended(ARENDAL, 2, "DECLINED");
      waiting(ARENDAL, 6);
      PeriodId id = submit(opened());

      assertThat(funnel(id)).contains("REFERRED 20", "DECLINED :", "NOT_REACHED 0");
      assertThat(funnel(id)).filteredOn(each -> each.endsWith(" :")).hasSizeGreaterThan(1);
      assertThat(counts(id, CountKind.FUNNEL))
          .filteredOn(each -> each.mark().equals("DECLINED"))
          .allSatisfy(each -> assertThat(each.valueOrNull()).isNull());
    }

    @Test
    void a_unit_with_few_is_hidden_with_another() {
      includedIn(ARENDAL, 12);
      includedIn(GRIMSTAD, 9);
      includedIn("4204", 2);
      PeriodId id = submit(opened());

      assertThat(units(id)).contains("Kristiansand : :");
      assertThat(units(id)).filteredOn(each -> each.contains(":")).hasSize(2);
      assertThat(funnel(id)).contains("REFERRED 23", "INCLUDED 23");
    }

    @Test
    void whoever_came_from_another_area_was_referred_there() {
      includedIn(ARENDAL, 8);
      world.sql("update participation set area_id = 4 where id = 8");
      world.woman(20, ARENDAL, "2025-02-01", included("2025-03-01", 100) + ", continues_id = 8");
      PeriodId id = submit(opened());

      assertThat(funnel(id)).contains("REFERRED 7", "INCLUDED 7");
    }

    @Test
    void criteria_of_each_set_are_counted_among_those_it_judged() {
      includedIn(ARENDAL, 14);
      meets("CRITERIA_2023", "C01", 6);
      meets("CRITERIA_2023", "C02", 3);
      PeriodId id = submit(opened());

      assertThat(criteria(id)).hasSize(11).startsWith("INCLUDED_IN_PERIOD 14", "C01 6", "C02 :");
      assertThat(criteria(id)).endsWith("C10 0");
    }

    @Test
    void where_two_sets_meet_both_are_kept_with_their_totals() {
      includedIn(ARENDAL, 15);
      world.sql("update participation set criteria_set = 'CRITERIA_2020' where id <= 7");
      meets("CRITERIA_2020", "B1", 7);
      PeriodId id = submit(opened());

      assertThat(criteria(id))
          .hasSize(3 + 8 + 10)
          .startsWith("INCLUDED_IN_PERIOD 15", "INCLUDED_IN_PERIOD 7", "B1 7", "B2 0");
      assertThat(counts(id, CountKind.CRITERION))
          .extracting(PeriodCount::setName)
          .startsWith("", "Kriteriesett 2020")
          .endsWith("Kriteriesett 2023");
    }
  }

  @Nested
  class EarlyReferrals {

    /** The share and the total would tell how few are not known. */
    @Test
    void a_total_that_tells_of_the_few_without_a_length_of_pregnancy_gives_way() {
      women(10, ARENDAL, included("2025-03-01", 70));
      includedIn(ARENDAL, 9);
      world.sql("update participation set gestation_days = null where id <= 2");
      PeriodId id = submit(opened());

      assertThat(outside(id, "HENVIST_U16")).isEqualTo(FigureState.SHOWN);
      assertThat(funnel(id)).contains("REFERRED :");
    }

    @Test
    void where_all_are_known_both_show() {
      women(10, ARENDAL, included("2025-03-01", 70));
      includedIn(ARENDAL, 9);
      PeriodId id = submit(opened());

      assertThat(outside(id, "HENVIST_U16")).isEqualTo(FigureState.SHOWN);
      assertThat(funnel(id)).contains("REFERRED 19");
    }
  }

  @Nested
  class Afterwards {

    @Test
    void later_changes_do_not_reach_it() {
      includedIn(ARENDAL, 12);
      PeriodId id = submit(opened());
      List<String> before = all(id);

      world.woman(90, ARENDAL, "2025-02-01", included("2025-03-01", 70));
      world.sql("update participation set unit_id = unit_id, gestation_days = 60");

      assertThat(all(id)).isEqualTo(before);
      assertThat(details(leader, id).intact()).isTrue();
    }

    @Test
    void opened_and_submitted_again_it_does_not_tell_what_has_changed() {
      includedIn(ARENDAL, 12);
      ended(ARENDAL, 7, "DECLINED");
      PeriodId id = submit(opened());
      assertThat(funnel(id)).contains("REFERRED 19", "DECLINED 7", "INCLUDED 12");
      reopen(id);
      ended(ARENDAL, 1, "DECLINED");
      submit(id);

      assertThat(funnel(id)).contains("REFERRED :", "DECLINED :", "INCLUDED 12");
      assertThat(revision(id, 1))
          .filteredOn(each -> each.mark().equals("DECLINED"))
          .singleElement()
          .satisfies(each -> assertThat(each.text()).isEqualTo("7"));
    }

    @Test
    void a_number_that_was_put_in_behind_its_back_shows() {
      includedIn(ARENDAL, 12);
      PeriodId id = submit(opened());
      assertThat(details(leader, id).intact()).isTrue();

      world.sql(
          """
          insert into period_count (id, area_id, period_id, revision, kind, set_code, mark, state, value)
          select 1, area_id, period_id, revision, 'CRITERION', 'CRITERIA_2020', 'B1', 'SHOWN', 5 from period_revision
          """);

      assertThat(details(leader, id).intact()).isFalse();
    }

    @Test
    void nothing_is_kept_of_a_submission_that_was_refused() {
      women(8, ARENDAL, included("2025-03-01", 120));
      PeriodId id = opened();

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(host, desk -> desk.submission().submit(id, 1)));
      assertRefused(
          ReportingRule.EXPLANATION_MISSING,
          () -> run(leader, desk -> desk.submission().submit(id, 1)),
          (long) details(leader, id).unexplained().size());

      assertThat(rows("period_count")).isZero();
      assertThat(rows("figure_release")).isZero();
      assertThat(details(leader, id).counts()).isEmpty();
    }
  }

  @Nested
  class Reading {

    @Test
    void everybody_sees_the_same_once_it_may_be_seen() {
      includedIn(ARENDAL, 12);
      ended(ARENDAL, 2, "DECLINED");
      PeriodId id = submit(opened());
      CurrentUser national = Callers.person(16, Role.NATIONAL_READER, null);

      assertThat(details(national, id).counts()).isEmpty();
      run(host, desk -> desk.approval().approve(id, details(leader, id).row().version()));

      assertThat(details(national, id).counts())
          .isNotEmpty()
          .isEqualTo(details(leader, id).counts())
          .isEqualTo(revision(id, 1));
    }

    @Test
    void approved_periods_are_listed_with_the_day_of_their_data() {
      includedIn(ARENDAL, 12);
      PeriodId id = submit(opened());
      assertThat(approved(AGDER, TODAY)).isEmpty();
      run(host, desk -> desk.approval().approve(id, details(leader, id).row().version()));

      assertThat(approved(AGDER, TODAY))
          .singleElement()
          .satisfies(
              period -> {
                assertThat(period.id()).isEqualTo(id);
                assertThat(period.kind()).isEqualTo(PeriodKind.HALF_YEAR);
                assertThat(period.firstDay()).isEqualTo(SPRING);
                assertThat(period.lastDay()).isEqualTo("2025-06-30");
                assertThat(period.revision()).isEqualTo(1);
                assertThat(period.approvedOn()).isEqualTo(TODAY);
                assertThat(period.locked()).isFalse();
                assertThat(period.dataDay()).isEqualTo(TODAY);
              });
      assertThat(approved(AGDER, TODAY.minusDays(1))).isEmpty();
      assertThat(approved(VESTLAND, TODAY)).isEmpty();
    }
  }

  private void meets(String set, String criterion, int upTo) {
    world.sql(
        """
        insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
        select id, criteria_set, '%s', area_id from participation where criteria_set = '%s' and id <= %d
        """
            .formatted(criterion, set, upTo));
  }

  private List<SealedPeriod> approved(AreaId area, LocalDate day) {
    AreaScope scope = AreaScope.of(Set.of(area));
    return get(host, desk -> desk.periodFigures().of(scope, day));
  }

  private List<PeriodCount> revision(PeriodId id, int revision) {
    return get(host, desk -> desk.periodCounts().of(id, revision, TODAY, Language.NB));
  }

  private FigureState outside(PeriodId id, String code) {
    return details(leader, id).lines().stream()
        .filter(each -> each.definition().code().equals(code))
        .findFirst()
        .orElseThrow()
        .outside();
  }

  private List<PeriodCount> counts(PeriodId id, CountKind kind) {
    return details(leader, id).counts(kind);
  }

  private List<String> funnel(PeriodId id) {
    return said(counts(id, CountKind.FUNNEL));
  }

  private List<String> criteria(PeriodId id) {
    return said(counts(id, CountKind.CRITERION));
  }

  private List<String> all(PeriodId id) {
    return said(details(leader, id).counts());
  }

  private static List<String> said(List<PeriodCount> counts) {
    return counts.stream().map(each -> each.mark() + " " + each.text()).toList();
  }

  private List<String> units(PeriodId id) {
    return UnitCounts.of(details(leader, id).counts()).stream()
        .map(each -> each.name() + " " + each.referred().text() + " " + each.included().text())
        .toList();
  }

  private long rows(String table) {
    return world.get(
        em ->
            ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
  }

  private PeriodDetails details(CurrentUser reader, PeriodId id) {
    return get(reader, desk -> desk.queries().period(id, TODAY, Language.NB));
  }

  private <T> T get(CurrentUser caller, Function<ReportingDesk, T> work) {
    return world.get(em -> work.apply(ReportingDesk.of(em, caller)));
  }

  private void run(CurrentUser caller, Consumer<ReportingDesk> work) {
    world.get(
        em -> {
          work.accept(ReportingDesk.of(em, caller));
          return 0;
        });
  }
}
