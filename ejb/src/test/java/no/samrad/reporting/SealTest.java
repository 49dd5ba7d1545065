package no.samrad.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samrad.indicator.Tally;
import no.samrad.release.FigureState;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final Recorded FIGURE =
      new Recorded(
          1,
          0,
          new Tally(new BigDecimal("3"), new BigDecimal("12"), 12),
          "BELOW",
          "",
          FigureState.SHOWN);
  private static final RecordedCount COUNT = count(FigureState.SHOWN, 12L, 7);

  private static RecordedCount count(FigureState state, Long value, long release) {
    return new RecordedCount(CountKind.FUNNEL, 0, "", "REFERRED", state, value, release);
  }

  private static String seal(RecordedCount... counts) {
    return Seal.of(List.of(FIGURE), List.of(counts), List.of("7|Cause|Action"));
  }

  /** As it was computed before there were numbers of people. */
  @Test
  void a_revision_without_numbers_has_the_checksum_it_always_had() {
    assertThat(seal())
        .isEqualTo("d251f0102b2ce0450f02399faf505863c0213281719cf9af016eee484b9064e2");
  }

  @Test
  void whatever_is_changed_of_a_number_shows() {
    assertThat(seal(COUNT))
        .isNotEqualTo(seal())
        .isNotEqualTo(seal(count(FigureState.SHOWN, 13L, 7)))
        .isNotEqualTo(seal(count(FigureState.HIDDEN, null, 7)))
        .isNotEqualTo(seal(COUNT, COUNT))
        .isEqualTo(seal(count(FigureState.SHOWN, 12L, 8)));
    assertThat(seal(count(FigureState.HIDDEN, null, 7)))
        .isNotEqualTo(seal(count(FigureState.WITHHELD, null, 7)));
  }
}
