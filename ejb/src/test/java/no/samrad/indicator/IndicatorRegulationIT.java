package no.samrad.indicator;

import static no.samrad.indicator.IndicatorDesk.TODAY;
import static no.samrad.indicator.IndicatorFixture.AGDER;
import static no.samrad.indicator.IndicatorFixture.VESTLAND;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samrad.place.Language;
import no.samrad.rule.VerificationRule;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What indicators are measured against from a day, on PostgreSQL. */
class IndicatorRegulationIT {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final Map<Language, String> WORDS =
      Map.of(Language.NB, "Vis.", Language.NN, "Syn.", Language.EN, "Shows.");

  private final IndicatorFixture world = new IndicatorFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void every_indicator_is_told_in_three_languages_and_nobody_has_verified_it() {
    for (Language language : List.of(Language.NB, Language.NN, Language.EN)) {
      assertThat(indicators(TODAY, language)).hasSize(41);
    }
    assertThat(indicators(TODAY, Language.NB)).noneMatch(Definition::verified);
    assertThat(definition("HENVIST_U16", TODAY).goal())
        .isEqualTo(new Goal(Operator.AT_LEAST, new BigDecimal("60.000"), null));
    assertThat(definition("INKLUDERT_U16", TODAY).goal().operator()).isEqualTo(Operator.ABOVE);
  }

  @Test
  void a_threshold_that_is_a_norm_is_looked_up() {
    assertThat(definition("BEMANNING", TODAY).goal().threshold()).isEqualByComparingTo("6");
    assertThat(definition("BEMANNING", LocalDate.of(2021, 1, 1)).goal().threshold()).isNull();
    assertThat(definition("BEMANNING", LocalDate.of(2021, 1, 1)).goal().upper())
        .isEqualByComparingTo("8");
    assertThat(definition("BELEGG", TODAY).goal().threshold()).isEqualByComparingTo("25");
    assertRefused(
        IndicatorRule.THRESHOLD_IS_A_NORM,
        () -> change("BELEGG", null, FROM, Operator.AT_MOST, 20));
  }

  @Nested
  class Changing {

    @Test
    void another_threshold_holds_from_a_day_and_what_was_before_is_history() {
      List<DomainEvent> fired = change("HENVIST_U16", null, FROM, Operator.ABOVE, 70);

      assertThat(definition("HENVIST_U16", FROM.minusDays(1)).number()).isEqualTo(1);
      assertThat(definition("HENVIST_U16", FROM).number()).isEqualTo(2);
      assertThat(definition("HENVIST_U16", FROM).goal().threshold()).isEqualByComparingTo("70");
      assertThat(definition("HENVIST_U16", FROM).text().explanation()).isEqualTo("Vis.");
      assertThat(definition("HENVIST_U16", FROM).name()).isEqualTo("Henvist innen uke 16");
      assertThat(versions("HENVIST_U16")).extracting(VersionRow::number).containsExactly(2, 1);
      assertThat(versions("HENVIST_U16").get(1).lastDay()).isEqualTo(FROM.minusDays(1));
      assertThat(fired.get(0).changes())
          .contains(Change.of("indicatorOperator", "AT_LEAST", "ABOVE"));
    }

    @Test
    void an_area_may_have_its_own_and_give_it_up() {
      change("HJEMMEANDEL", AGDER, FROM, Operator.AT_LEAST, 80);

      assertThat(inArea(AGDER, FROM).own()).isTrue();
      assertThat(inArea(AGDER, FROM.minusDays(1)).own()).isFalse();
      assertThat(inArea(VESTLAND, FROM).goal().isKnown()).isFalse();
      VersionRow own = versions("HJEMMEANDEL").get(1);
      assertThat(own.areaName()).isEqualTo("Agder");
      admin(desk -> desk.regulation().end(own.id(), own.version(), TODAY, "Prøvd"));
      assertThat(inArea(AGDER, TODAY).own()).isTrue();
      assertThat(inArea(AGDER, TODAY.plusDays(1)).own()).isFalse();
      assertRefused(
          IndicatorRule.NOT_THE_AREAS_OWN,
          () -> admin(desk -> desk.regulation().end(own.id(), own.version() + 1, TODAY, "Nei")));
    }

    @Test
    void it_begins_later_and_is_another() {
      assertRefused(
          IndicatorRule.BEGINS_TOO_EARLY,
          () -> change("HENVIST_U16", null, LocalDate.of(2016, 1, 1), Operator.ABOVE, 70),
          LocalDate.of(2016, 1, 1));
      assertRefused(
          IndicatorRule.UNCHANGED, () -> change("HENVIST_U16", null, FROM, Operator.AT_LEAST, 60));
      assertRefused(
          SharedRule.REASON_MISSING,
          () -> change(place("HENVIST_U16", null, FROM), wish(Operator.ABOVE, 70), ""));
    }

    @Test
    void only_the_latest_is_followed_and_nobody_overwrites_another() {
      VersionPlace seen = place("HENVIST_U16", null, FROM);
      change(seen, wish(Operator.ABOVE, 70), "Ny");

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> change(seen, wish(Operator.ABOVE, 80), "Ny"));
      VersionRow first = versions("HENVIST_U16").get(1);
      assertRefused(
          IndicatorRule.NOT_THE_LATEST,
          () ->
              change(
                  new VersionPlace(first.id(), first.version(), null, FROM),
                  wish(Operator.ABOVE, 80),
                  "Ny"));
      assertRefused(
          IndicatorRule.JUST_ENTERED,
          () -> {
            change("HJEMMEANDEL", AGDER, FROM, Operator.AT_LEAST, 80);
            change("HJEMMEANDEL", AGDER, FROM, Operator.AT_LEAST, 90);
          });
    }

    @Test
    void an_areas_own_is_not_the_start_of_another_areas() {
      change("HJEMMEANDEL", AGDER, FROM, Operator.AT_LEAST, 80);
      VersionRow own = versions("HJEMMEANDEL").get(1);

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  change(
                      new VersionPlace(own.id(), own.version(), VESTLAND, TODAY),
                      wish(Operator.AT_LEAST, 90),
                      "Ny"));
    }

    @Test
    void whoever_administers_one_area_changes_it_there_only() {
      CurrentUser agder = Callers.holding(Role.ADMINISTRATOR, AGDER);
      VersionPlace everywhere = place("HJEMMEANDEL", null, FROM);
      VersionPlace there = place("HJEMMEANDEL", AGDER, FROM);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      agder,
                      desk ->
                          desk.regulation().change(everywhere, wish(Operator.AT_LEAST, 80), "Ny")));
      world.run(agder, desk -> desk.regulation().change(there, wish(Operator.AT_LEAST, 80), "Ny"));
      assertThat(inArea(AGDER, FROM).own()).isTrue();
    }
  }

  @Test
  void what_it_shows_and_where_it_comes_from_is_said_in_words() {
    Goal goal = new Goal(Operator.ABOVE, BigDecimal.TEN, null);
    assertRefused(IndicatorRule.SOURCE_MISSING, () -> new IndicatorWish(goal, " ", WORDS));
    assertRefused(
        IndicatorRule.SOURCE_TOO_LONG,
        () -> new IndicatorWish(goal, "x".repeat(301), WORDS),
        IndicatorWish.LONGEST_SOURCE);
    assertRefused(
        IndicatorRule.EXPLANATION_MISSING,
        () ->
            change(
                place("HENVIST_U16", null, FROM),
                new IndicatorWish(goal, "Prøve", Map.of()),
                "Ny"));
    assertRefused(
        IndicatorRule.EXPLANATION_TOO_LONG,
        () ->
            new IndicatorWish(goal, "Prøve", Map.of(Language.NB, "x".repeat(1001)))
                .explanation(Language.NB),
        IndicatorWish.LONGEST_EXPLANATION);
  }

  @Test
  void somebody_compares_it_with_its_source_and_may_take_that_back() {
    VersionRow row = versions("HENVIST_U16").get(0);
    admin(desk -> desk.regulation().verify(row.id(), row.version(), "RBUP", TODAY, "Sett"));

    assertThat(definition("HENVIST_U16", TODAY).verified()).isTrue();
    assertThat(versions("HENVIST_U16").get(0).verification().by()).isEqualTo("RBUP");
    admin(desk -> desk.regulation().withdraw(row.id(), row.version() + 1, "Feil"));
    assertRefused(
        VerificationRule.NOT_VERIFIED,
        () -> admin(desk -> desk.regulation().withdraw(row.id(), row.version() + 2, "Feil")));
  }

  @Test
  void figures_with_nothing_hidden_are_for_the_team_only() {
    CurrentUser host = Callers.holding(Role.HOST_STAFF, AGDER);
    CurrentUser other = Callers.holding(Role.TEAM_MEMBER, VESTLAND);
    FigureSpan span = FigureSpan.yearThrough(TODAY);

    for (CurrentUser each : List.of(host, other)) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> world.run(each, desk -> desk.queries().figures(AGDER, span, Language.NB)));
    }
    world.run(
        Callers.holding(Role.TEAM_MEMBER, AGDER),
        desk ->
            assertThat(desk.queries().figures(AGDER, span, Language.NB)).hasSizeGreaterThan(40));
  }

  private Definition inArea(AreaId area, LocalDate day) {
    return world.figures(area, new FigureSpan(day, day)).stream()
        .map(Figure::definition)
        .filter(each -> each.code().equals("HJEMMEANDEL"))
        .findFirst()
        .orElseThrow();
  }

  private List<DomainEvent> change(
      String code, AreaId area, LocalDate from, Operator operator, int threshold) {
    return change(place(code, area, from), wish(operator, threshold), "Vedtatt");
  }

  private List<DomainEvent> change(VersionPlace place, IndicatorWish wanted, String reason) {
    return admin(desk -> desk.regulation().change(place, wanted, reason));
  }

  private VersionPlace place(String code, AreaId area, LocalDate from) {
    VersionRow now = versions(code).get(0);
    return new VersionPlace(now.id(), now.version(), area, from);
  }

  private static IndicatorWish wish(Operator operator, int threshold) {
    Goal goal = Goal.wanted(operator, BigDecimal.valueOf(threshold), null);
    return new IndicatorWish(goal, "Prøve", WORDS);
  }

  private List<DomainEvent> admin(Consumer<IndicatorDesk> work) {
    return world.run(Callers.administrator(), work);
  }

  private List<Definition> indicators(LocalDate day, Language language) {
    return world.get(
        em ->
            IndicatorDesk.of(em, Callers.holding(Role.AUDITOR, null))
                .queries()
                .indicators(day, language));
  }

  private Definition definition(String code, LocalDate day) {
    return indicators(day, Language.NB).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<VersionRow> versions(String code) {
    return world.get(
        em ->
            IndicatorDesk.of(em, Callers.holding(Role.AUDITOR, null))
                .queries()
                .indicator(code, TODAY, Language.NB)
                .versions());
  }
}
