package no.samrad.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelMarkTest {

  @Test
  void whoever_was_referred_is_included_or_left_or_waits() {
    List<String> all = new ArrayList<>(FunnelMark.INCLUDED.courses());
    Arrays.stream(FunnelMark.values())
        .filter(each -> !each.isStep())
        .forEach(each -> all.addAll(each.courses()));

    assertThat(all).containsExactlyInAnyOrderElementsOf(FunnelMark.COURSES);
    assertThat(FunnelMark.REFERRED.courses()).hasSameSizeAs(FunnelMark.COURSES);
  }

  @Test
  void a_step_is_part_of_the_one_before() {
    FunnelMark[] marks = FunnelMark.values();
    for (int each = 1; marks[each].isStep(); each++) {
      assertThat(marks[each - 1].courses())
          .containsAll(marks[each].courses())
          .hasSizeGreaterThan(marks[each].courses().size());
    }
  }

  @Test
  void what_became_of_her_is_one_thing_at_whatever_step() {
    assertThat(FunnelMark.DECLINED.courses())
        .containsExactly(
            "REFERRED_DECLINED", "ASSESSED_DECLINED", "EXPLORED_DECLINED", "CONSENTED_DECLINED");
    assertThat(FunnelMark.NOT_ELIGIBLE.courses()).containsExactly("ASSESSED_NOT_ELIGIBLE");
    assertThat(FunnelMark.EXPLORED.courses()).contains("INCLUDED", "EXPLORED_WAITING");
    assertThat(FunnelMark.WAITING.isLeft()).isFalse();
    assertThat(FunnelMark.STUDY.isLeft()).isTrue();
  }
}
