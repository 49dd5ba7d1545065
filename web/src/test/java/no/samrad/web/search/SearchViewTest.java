package no.samrad.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.place.UnitKind;
import no.samrad.web.faces.Languages;
import no.samrad.web.faces.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchViewTest {

  private final SearchView view = new SearchView(); // has nobody to ask

  @Test
  void ten_thousand_characters_are_counted_and_not_searched_for() {
    view.setQ("å".repeat(10_000));
    view.load();

    assertThat(view.isTooLong()).isTrue();
    assertThat(view.getLength()).isEqualTo(10_000);
    assertThat(view.getShown()).isEmpty();
    assertThat(view.getLead()).isEmpty();
  }

  @Test
  void blanks_are_no_search() {
    view.setQ(" \t ");
    view.load();

    assertThat(view.isBlank()).isTrue();
    assertThat(view.isTooLong()).isFalse();
  }

  @Test
  void the_longest_name_is_not_too_long() {
    view.setQ("å".repeat(SearchView.LONGEST));

    assertThat(view.isTooLong()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Familie for første gang, true",
    "familie for forste, true",
    "FAMILIE, true",
    "sammen på vei, true",
    "nfp, true",
    "fam, false",
    "vei, false",
    "Agder, false"
  })
  void the_programme_is_known_by_every_name_it_has_had(String typed, boolean meant) {
    view.setQ(typed);

    assertThat(view.isProgramme()).isEqualTo(meant);
    assertThat(view.getAreaText()).isEqualTo(meant ? "" : typed);
  }

  @ParameterizedTest
  @EnumSource
  void every_group_has_a_heading(UnitKind kind) {
    assertThat(Languages.ALL)
        .allSatisfy(language -> assertThat(Texts.get(language, "search." + kind)).isNotBlank());
  }
}
