package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static no.samrad.area.NamedAgder.AGDER;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an area is called officially, from when, and who may say so. */
class AreaNamingIT {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  private NamedAgder area;

  @BeforeEach
  void start() {
    area = new NamedAgder();
  }

  @AfterEach
  void stop() {
    area.close();
  }

  @Nested
  class Renaming {

    @Test
    void each_day_shows_the_name_it_has_then() {
      rename("Sørlandet", "Sørlandet nynorsk", "", NEW_YEAR);

      assertThat(area.agder(NEW_YEAR.minusDays(1), Language.NN).name()).isEqualTo("Agder");
      assertThat(area.agder(NEW_YEAR, Language.NB).name()).isEqualTo("Sørlandet");
      assertThat(area.agder(NEW_YEAR, Language.NN).name()).isEqualTo("Sørlandet nynorsk");
      assertThat(area.agder(NEW_YEAR, Language.EN).name()).isEqualTo("Sørlandet");
      assertThat(area.agder(NEW_YEAR, Language.NB).slug()).isEqualTo("agder");
      assertThat(area.official("Agder"))
          .containsExactlyInAnyOrder(
              "NB null 2026-12-31", "NN null 2026-12-31", "EN null 2026-12-31");
    }

    @Test
    void the_area_is_found_by_old_and_new_name_and_alias() {
      rename("Sørlandet", "Sudlandet", "South country", NEW_YEAR);

      for (String text :
          List.of("agder", "sorlandet", "Sørlandet", "sudlandet", "south c", "vest-agder")) {
        assertThat(area.found(text, TODAY)).as(text).contains("agder");
        assertThat(area.found(text, NEW_YEAR)).as(text).contains("agder");
      }
      area.assertSearchTextIsComplete();
    }

    @Test
    void it_is_announced_with_both_names_and_the_reason() {
      List<DomainEvent> fired = rename("Sørlandet", "Sudlandet", "", NEW_YEAR);

      assertThat(fired).hasSize(1);
      assertThat(fired.get(0)).isInstanceOf(AreaRenamed.class);
      assertThat(fired.get(0).inArea()).contains(AGDER);
      assertThat(fired.get(0).subject()).isEqualTo("area/3");
      assertThat(fired.get(0).reason()).isEqualTo("Vedtatt");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("name", "Agder", "Sørlandet"),
              Change.of("nameNn", "Agder", "Sudlandet"),
              Change.of("nameEn", "Agder", ""),
              Change.set("firstDay", "2027-01-01"));
    }

    @Test
    void it_is_refused_by_each_rule() {
      refused(AreaRule.NAME_UNCHANGED, "Agder", NEW_YEAR);
      refused(AreaRule.NAME_MISSING, " ", NEW_YEAR);
      refused(AreaRule.NAME_TOO_LONG, "x".repeat(201), NEW_YEAR, 200);
      refused(AreaRule.NAME_NEEDS_LETTERS, "!?", NEW_YEAR, "!?");
      refused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, IdentityNumbers.BIRTH_NUMBER, NEW_YEAR);
      refused(AreaRule.NAME_OF_ANOTHER_AREA, "TRØNDELAG", NEW_YEAR, "TRØNDELAG");
      refused(SharedRule.DAY_MISSING, "Sørlandet", null);
      refused(SharedRule.DAY_OUT_OF_RANGE, "Sørlandet", LocalDate.of(202, 1, 1));
      LocalDate early = LocalDate.of(2020, 12, 31);
      refused(AreaRule.AREA_DID_NOT_EXIST, "Sørlandet", early, LocalDate.of(2021, 1, 1));
      rename("Sørlandet", "", "", NEW_YEAR);
      refused(AreaRule.NAME_BEGINS_LATER, "Landet", NEW_YEAR, "Sørlandet", NEW_YEAR);
      refused(AreaRule.NAME_BEGINS_LATER, "Landet", TODAY, "Sørlandet", NEW_YEAR);
      assertRefused(
          SharedRule.REASON_MISSING,
          () -> rename(Callers.administrator(), new NewNames("X", "", "", TODAY), " "));
      assertThat(area.agder(NEW_YEAR, Language.NB).version()).isEqualTo(2);
    }

    @Test
    void a_name_is_free_when_the_other_area_has_another() {
      rename("Sørlandet", "", "", NEW_YEAR);
      NewNames agder = new NewNames("Agder", "", "", NEW_YEAR);

      NewNames early = new NewNames("Agder", "", "", NEW_YEAR.minusDays(1));
      assertRefused(AreaRule.NAME_OF_ANOTHER_AREA, () -> renameOslo(early), "Agder");
      renameOslo(agder);

      assertThat(area.name("oslo", NEW_YEAR)).isEqualTo("Agder");
    }

    @Test
    void a_new_area_takes_no_name_of_another_either() {
      rename("Sørlandet", "", "", NEW_YEAR);
      NewArea wanted =
          new NewArea("Kysten", "", "SØRLANDET", OrganisationForm.TASK_COMMUNITY, TODAY);

      assertRefused(
          AreaRule.NAME_OF_ANOTHER_AREA,
          () -> area.run(Callers.administrator(), desk -> desk.establishing().create(wanted)),
          "SØRLANDET");
    }

    @Test
    void whoever_saw_an_older_version_changes_nothing() {
      rename("Sørlandet", "", "", NEW_YEAR);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  area.run(
                      Callers.administrator(),
                      desk ->
                          desk.naming()
                              .rename(
                                  AGDER,
                                  1,
                                  new NewNames("X", "", "", NEW_YEAR.plusYears(1)),
                                  "Nei")));
      assertThat(area.name("agder", NEW_YEAR)).isEqualTo("Sørlandet");
    }

    @Test
    void only_by_those_who_may() {
      NewNames wanted = new NewNames("Sørlandet", "", "", NEW_YEAR);
      for (CurrentUser other :
          List.of(
              Callers.holding(Role.HOST_STAFF, new AreaId(1)),
              Callers.holding(Role.COUNCIL_MEMBER, AGDER),
              Callers.holding(Role.TEAM_LEADER, AGDER))) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(() -> rename(other, wanted, "Vedtatt"));
      }
      rename(Callers.holding(Role.HOST_STAFF, AGDER), wanted, "Vedtatt");
    }

    private void refused(BusinessRule rule, String nb, LocalDate from, Object... details) {
      NewNames wanted = new NewNames(nb, "", "", from);
      assertRefused(rule, () -> rename(Callers.administrator(), wanted, "Vedtatt"), details);
    }

    private void renameOslo(NewNames wanted) {
      area.run(
          Callers.administrator(),
          desk -> desk.naming().rename(new AreaId(1), 1, wanted, "Vedtatt"));
    }
  }

  @Nested
  class Correcting {

    @Test
    void the_days_stay_and_the_wrong_text_stands_in_the_trail_alone() {
      rename("Sørladnet", "", "", NEW_YEAR);
      AreaNameId wrong = area.id("Sørladnet");

      List<DomainEvent> fired = correct(wrong, "Sørlandet", "Skrivefeil");

      assertThat(area.official("Sørlandet")).containsExactly("NB 2027-01-01 null");
      assertThat(area.found("sørladnet", NEW_YEAR)).isEmpty();
      assertThat(area.found("sørlandet", NEW_YEAR)).containsExactly("agder");
      assertThat(fired.get(0).subject()).isEqualTo(wrong.toString());
      assertThat(fired.get(0).reason()).isEqualTo("Skrivefeil");
      assertThat(fired.get(0).changes())
          .containsExactly(Change.of("name", "Sørladnet", "Sørlandet"));
      area.assertSearchTextIsComplete();
    }

    @Test
    void a_change_that_never_was_is_taken_back() {
      rename("Sørlandet", "", "", NEW_YEAR);

      correct(area.id("Sørlandet"), "Agder", "Ble aldri noe av");

      assertThat(area.official("Agder"))
          .containsExactlyInAnyOrder("NB null null", "NN null 2026-12-31", "EN null 2026-12-31");
      assertThat(area.agder(NEW_YEAR, Language.NN).name()).isEqualTo("Agder");
      assertThat(area.found("sørlandet", TODAY)).isEmpty();
    }

    @Test
    void an_alias_may_be_misspelt_too() {
      correct(area.id("Aust-Agder"), "Øst-Agder", "Skrivefeil");

      assertThat(area.found("ost-agder", TODAY)).containsExactly("agder");
    }

    @Test
    void it_is_refused_by_each_rule() {
      AreaNameId alias = area.id("Aust-Agder");
      assertRefused(AreaRule.NAME_UNCHANGED, () -> correct(alias, "Aust-Agder", "Feil"));
      assertRefused(AreaRule.NAME_MISSING, () -> correct(alias, "", "Feil"));
      assertRefused(
          AreaRule.NAME_ALREADY_THERE, () -> correct(alias, "vest-agder", "Feil"), "Vest-Agder");
      assertRefused(AreaRule.NAME_OF_ANOTHER_AREA, () -> correct(alias, "Oslo", "Feil"), "Oslo");
      assertRefused(SharedRule.REASON_MISSING, () -> correct(alias, "Øst-Agder", ""));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> correct(new AreaNameId(1), "Øst-Agder", "Navnet til Oslo"));
    }

    private List<DomainEvent> correct(AreaNameId id, String right, String reason) {
      long version = area.version();
      return area.run(
          Callers.administrator(),
          desk -> desk.naming().correct(AGDER, version, id, right, reason));
    }
  }

  private List<DomainEvent> rename(String nb, String nn, String en, LocalDate from) {
    return rename(Callers.administrator(), new NewNames(nb, nn, en, from), "Vedtatt");
  }

  private List<DomainEvent> rename(CurrentUser user, NewNames wanted, String reason) {
    long version = area.version();
    return area.run(user, desk -> desk.naming().rename(AGDER, version, wanted, reason));
  }
}
