package no.samrad.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(strings = {"2023-06-01", "01.06.2023", "1.6.23"})
  void a_day_in_the_address_is_carried_on_in_one_form(String wanted) {
    AsOfDay day = AsOfDay.of(wanted, TODAY);

    assertThat(day.day()).isEqualTo(LocalDate.of(2023, 6, 1));
    assertThat(day.inAddress()).contains("2023-06-01");
    assertThat(day.unreadable()).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "2026-11-23", "23.11.2026"})
  void today_needs_no_word(String wanted) {
    assertThat(AsOfDay.of(wanted, TODAY).day()).isEqualTo(TODAY);
    assertThat(AsOfDay.of(wanted, TODAY).inAddress()).isEmpty();
    assertThat(AsOfDay.of(wanted, TODAY).unreadable()).isFalse();
  }

  @Test
  void what_is_no_day_is_today_and_says_so() {
    AsOfDay day = AsOfDay.of("<script>", TODAY);

    assertThat(day.day()).isEqualTo(TODAY);
    assertThat(day.inAddress()).isEmpty();
    assertThat(day.unreadable()).isTrue();
  }
}
