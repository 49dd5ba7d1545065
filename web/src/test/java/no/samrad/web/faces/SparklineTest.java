package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void the_highest_value_stands_at_the_top_and_the_lowest_at_the_bottom() {
    assertThat(Sparkline.points(List.of(100L, 300L, 200L)))
        .isEqualTo("0.0,28.0 50.0,4.0 100.0,16.0");
  }

  @Test
  void values_that_do_not_change_lie_in_the_middle() {
    assertThat(Sparkline.points(List.of(7L, 7L))).isEqualTo("0.0,16.0 100.0,16.0");
  }

  @Test
  void one_value_is_no_line() {
    assertThat(Sparkline.points(List.of(7L))).isEmpty();
    assertThat(Sparkline.points(List.of())).isEmpty();
  }
}
