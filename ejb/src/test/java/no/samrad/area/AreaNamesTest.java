package no.samrad.area;

import static no.samrad.area.AreaFixture.START;
import static no.samrad.area.AreaFixture.anArea;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.Period;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The area of the fixture is called Prøveområdet, from 2021. */
class AreaNamesTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 1);
  private static final Period ALWAYS = Period.throughLastDay(null, null);

  @Nested
  class Renaming {

    @Test
    void the_old_name_ends_the_day_before() {
      assertThat(names(renamed("Øyriket", "", "")))
          .containsExactly(
              "nb Prøveområdet [, 2024-01-01) official", "nb Øyriket [2024-01-01, ) official");
    }

    @Test
    void so_do_the_names_in_other_languages_that_are_not_given_again() {
      Area area = renamed("Øyriket", "Øyane", "The islands");

      area.names().rename(new OfficialNames("Landet", "Øyane", ""), LATER);

      assertThat(names(area))
          .containsExactly(
              "nb Prøveområdet [, 2024-01-01) official",
              "nb Øyriket [2024-01-01, 2025-01-01) official",
              "nn Øyane [2024-01-01, ) official",
              "en The islands [2024-01-01, 2025-01-01) official",
              "nb Landet [2025-01-01, ) official");
    }

    @Test
    void one_language_alone_may_change() {
      Area area = renamed("Øyriket", "Øyane", "");

      area.names().rename(new OfficialNames("Øyriket", "Holmane", ""), LATER);

      assertThat(names(area))
          .contains(
              "nb Øyriket [2024-01-01, ) official",
              "nn Øyane [2024-01-01, 2025-01-01) official",
              "nn Holmane [2025-01-01, ) official");
    }

    @Test
    void the_address_stays() {
      assertThat(renamed("Øyriket", "", "").slug()).isEqualTo(new AreaSlug("proveomradet"));
    }

    @Test
    void the_same_name_is_no_change() {
      Area area = anArea().build();

      for (OfficialNames same :
          List.of(
              new OfficialNames("Prøveområdet", "", ""),
              new OfficialNames("Prøveområdet", "Prøveområdet", "Prøveområdet"))) {
        assertRefused(AreaRule.NAME_UNCHANGED, () -> area.names().rename(same, NEW_YEAR));
      }
    }

    @Test
    void the_size_of_a_letter_is_a_change() {
      assertThat(names(renamed("PRØVEOMRÅDET", "", ""))).hasSize(2);
    }

    @Test
    void not_on_a_day_before_or_when_a_name_begins() {
      Area area = renamed("Øyriket", "", "");

      for (LocalDate day : List.of(NEW_YEAR, NEW_YEAR.minusDays(1), START)) {
        assertRefused(
            AreaRule.NAME_BEGINS_LATER,
            () -> area.names().rename(new OfficialNames("Landet", "", ""), day),
            "Øyriket",
            NEW_YEAR);
      }
      area.names().rename(new OfficialNames("Landet", "", ""), NEW_YEAR.plusDays(1));
      assertThat(names(area)).contains("nb Øyriket [2024-01-01, 2024-01-02) official");
    }

    @Test
    void not_before_the_area_existed_or_after_it_was_closed() {
      Area area = anArea().entering(AreaPhase.CLOSED, LATER).build();
      OfficialNames other = new OfficialNames("Øyriket", "", "");

      assertRefused(
          AreaRule.AREA_DID_NOT_EXIST, () -> area.names().rename(other, START.minusDays(1)), START);
      assertRefused(
          AreaRule.AREA_IS_CLOSED, () -> area.names().rename(other, LATER), LATER.minusDays(1));
    }
  }

  @Nested
  class Writing {

    @Test
    void a_name_is_cleaned_and_the_other_languages_may_be_left_out() {
      OfficialNames names = OfficialNames.of(new NewNames(" Øy \n riket ", null, " ", NEW_YEAR));

      assertThat(names).isEqualTo(new OfficialNames("Øy riket", "", ""));
      assertThat(names.shown(Language.EN)).isEqualTo("Øy riket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b"})
    void in_bokmal_it_is_required(String nothing) {
      assertRefused(AreaRule.NAME_MISSING, () -> written(nothing, "Øyane", ""));
    }

    @Test
    void no_language_takes_what_is_too_long_or_says_nothing_or_too_much() {
      String longest = "å".repeat(200);
      assertThat(written(longest, longest, longest).nb()).hasSize(200);
      assertRefused(AreaRule.NAME_TOO_LONG, () -> written("a" + longest, "", ""), 200);
      assertRefused(AreaRule.NAME_TOO_LONG, () -> written("Øyriket", "a" + longest, ""));
      assertRefused(AreaRule.NAME_TOO_LONG, () -> written("Øyriket", "", "a" + longest));
      assertRefused(AreaRule.NAME_NEEDS_LETTERS, () -> written("–!", "", ""), "–!");
      assertRefused(AreaRule.NAME_NEEDS_LETTERS, () -> written("Øyriket", "", "😀"));
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> written("Øyriket", IdentityNumbers.BIRTH_NUMBER, ""));
    }

    @Test
    void signs_of_markup_are_letters_like_others() {
      assertThat(written("<b>Øy</b> & ${x}", "", "").nb()).isEqualTo("<b>Øy</b> & ${x}");
    }

    private OfficialNames written(String nb, String nn, String en) {
      return OfficialNames.of(new NewNames(nb, nn, en, NEW_YEAR));
    }
  }

  @Nested
  class Correcting {

    @Test
    void the_days_stay() {
      Area area = renamed("Øyriekt", "", "");

      area.names().correct(name(area, "Øyriekt"), "Øyriket");

      assertThat(names(area)).contains("nb Øyriket [2024-01-01, ) official");
    }

    @Test
    void so_does_the_first_name() {
      Area area = anArea().build();

      area.names().correct(name(area, "Prøveområdet"), "Øyriket");

      assertThat(names(area)).containsExactly("nb Øyriket [, ) official");
    }

    @Test
    void a_change_that_never_was_is_taken_back() {
      Area area = renamed("Øyriket", "", "");

      area.names().correct(name(area, "Øyriket"), "Prøveområdet");

      assertThat(names(area)).containsExactly("nb Prøveområdet [, ) official");
    }

    @Test
    void also_between_two_of_the_same() {
      Area area = renamed("Øyriket", "", "");
      area.names().rename(new OfficialNames("Prøveområdet", "", ""), LATER);

      area.names().correct(name(area, "Øyriket"), "Prøveområdet");

      assertThat(names(area)).containsExactly("nb Prøveområdet [, ) official");
    }

    @Test
    void what_is_right_needs_no_correction() {
      Area area = anArea().build();

      assertRefused(
          AreaRule.NAME_UNCHANGED,
          () -> area.names().correct(name(area, "Prøveområdet"), "Prøveområdet"));
    }

    @Test
    void an_alias_does_not_become_what_is_there() {
      Area area = anArea().build();
      AreaName alias = area.names().addAlias(alias("Øyane"), ALWAYS);

      assertRefused(
          AreaRule.NAME_ALREADY_THERE,
          () -> area.names().correct(alias, "prøveområdet"),
          "Prøveområdet");
      area.names().correct(alias, "ØYANE");
      assertThat(names(area)).contains("nb ØYANE [, ) alias");
    }
  }

  @Nested
  class Aliases {

    @Test
    void it_is_also_known_by_another_name() {
      Area area = anArea().build();

      area.names().addAlias(alias("Øyane"), Period.throughLastDay(START, NEW_YEAR));

      assertThat(names(area)).contains("nb Øyane [2021-01-01, 2024-01-02) alias");
    }

    @Test
    void never_twice_on_a_day() {
      Area area = anArea().build();
      area.names().addAlias(alias("Øyane"), Period.throughLastDay(START, NEW_YEAR));

      assertRefused(
          AreaRule.NAME_ALREADY_THERE,
          () -> area.names().addAlias(alias("ØYANE"), Period.startingOn(NEW_YEAR)),
          "Øyane");
      area.names().addAlias(alias("Øyane"), Period.startingOn(NEW_YEAR.plusDays(1)));
      assertThat(names(area)).hasSize(3);
    }

    @Test
    void it_needs_a_language_a_kind_and_when_former_an_end() {
      Area area = anArea().build();

      assertRefused(
          AreaRule.LANGUAGE_MISSING,
          () -> area.names().addAlias(new NewAlias("X", null, NameKind.ALIAS, null, null), ALWAYS));
      for (NameKind kind : new NameKind[] {null, NameKind.OFFICIAL}) {
        assertRefused(
            AreaRule.NAME_KIND_MISSING,
            () -> area.names().addAlias(new NewAlias("X", Language.NB, kind, null, null), ALWAYS));
      }
      NewAlias former = new NewAlias("X", Language.NB, NameKind.FORMER, null, null);
      assertRefused(AreaRule.FORMER_NAME_NEEDS_END, () -> area.names().addAlias(former, ALWAYS));
    }

    @Test
    void it_ends_once_and_not_before_it_began() {
      Area area = anArea().build();
      AreaName alias = area.names().addAlias(alias("Øyane"), Period.startingOn(START));

      assertRefused(
          AreaRule.NAME_BEGINS_AFTER, () -> area.names().end(alias, START.minusDays(1)), START);
      area.names().end(alias, NEW_YEAR);
      assertRefused(
          AreaRule.NAME_ENDED_ALREADY, () -> area.names().end(alias, LATER), "Øyane", NEW_YEAR);
      area.names().end(alias, START);
      assertThat(names(area)).contains("nb Øyane [2021-01-01, 2021-01-02) alias");
    }
  }

  private static NewAlias alias(String text) {
    return new NewAlias(text, Language.NB, NameKind.ALIAS, null, null);
  }

  private static Area renamed(String nb, String nn, String en) {
    Area area = anArea().build();
    area.names().rename(new OfficialNames(nb, nn, en), NEW_YEAR);
    return area;
  }

  private static AreaName name(Area area, String text) {
    return area.names().names().stream()
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Area area) {
    return area.names().names().stream()
        .map(
            each ->
                each.language().code()
                    + " "
                    + each.name()
                    + " "
                    + each.period()
                    + (each.isOfficial() ? " official" : " alias"))
        .toList();
  }
}
