package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchPatternTest {

  @Test
  void it_is_folded_like_the_column_it_looks_in() {
    SearchPattern pattern = SearchPattern.of("  TRØNDELAG ");

    assertThat(pattern.start()).isEqualTo("trondelag%");
    assertThat(pattern.wordStart()).isEqualTo("% trondelag%");
    assertThat(pattern.anywhere()).isEqualTo("%trondelag%");
  }

  @Test
  void signs_of_like_mean_themselves() {
    assertThat(SearchPattern.of("100 %_!").anywhere()).isEqualTo("%100 !%!_!!%");
  }

  @Test
  void nothing_matches_everything() {
    assertThat(SearchPattern.of(null).isEmpty()).isTrue();
    assertThat(SearchPattern.of(" ").anywhere()).isEqualTo("%");
  }
}
