package no.samrad.area;

import static no.samrad.area.AreaFixture.START;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.Period;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  private static final Period ALWAYS = Period.startingOn(START);

  @Nested
  class Creating {

    @Test
    void the_address_comes_from_the_name() {
      assertThat(created("Midt-Telemark og Ålen").slug())
          .isEqualTo(new AreaSlug("midt-telemark-og-alen"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00a0", "\u200b"})
    void it_has_a_name(String name) {
      assertRefused(AreaRule.NAME_MISSING, () -> created(name));
    }

    @Test
    void the_name_has_two_hundred_characters_at_most() {
      assertThat(created("å".repeat(200))).isNotNull();
      assertRefused(AreaRule.NAME_TOO_LONG, () -> created("å".repeat(201)), 200);
      assertRefused(AreaRule.NAME_TOO_LONG, () -> created("x".repeat(10_000)));
    }

    @Test
    void the_other_languages_are_checked_too() {
      assertRefused(
          AreaRule.NAME_TOO_LONG,
          () -> new Area(wanted("Agder", "n".repeat(201), "", OrganisationForm.TASK_COMMUNITY)));
      assertRefused(
          AreaRule.NAME_TOO_LONG,
          () -> new Area(wanted("Agder", "", "e".repeat(201), OrganisationForm.TASK_COMMUNITY)));
    }

    @Test
    void a_name_without_letters_makes_no_address() {
      assertRefused(AreaRule.NAME_HAS_NO_LETTERS, () -> created("😀 !"), "😀 !");
    }

    @Test
    void words_of_our_own_addresses_are_reserved() {
      assertRefused(AreaRule.NAME_IS_RESERVED, () -> created("New"), "New");
    }

    @Test
    void a_name_is_no_identity_number() {
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> created("Agder " + IdentityNumbers.BIRTH_NUMBER));
    }

    @Test
    void it_has_an_organisation_form() {
      assertRefused(AreaRule.FORM_MISSING, () -> new Area(wanted("Agder", "", "", null)));
    }

    private Area created(String name) {
      return new Area(wanted(name, "", "", OrganisationForm.HOST_ADMINISTRATIVE));
    }

    private NewArea wanted(String nb, String nn, String en, OrganisationForm form) {
      return new NewArea(nb, nn, en, form, START);
    }
  }
}
