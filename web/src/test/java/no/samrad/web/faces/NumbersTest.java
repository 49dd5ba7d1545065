package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @Nested
  class Reading {

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
        strings = {
          "1 234,5",
          "1234,5",
          "1\u00a0234,5",
          "1\u202f234,5",
          "1\u2009234,5",
          " 1 234,5 "
        })
    void norwegian_with_any_blank_between_thousands(String typed) {
      assertThat(Numbers.decimal(typed, Languages.BOKMAAL)).isEqualByComparingTo("1234.5");
      assertThat(Numbers.decimal(typed, Languages.NYNORSK)).isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"-5", "\u22125", "\u20135", "- 5", "\u2212\u00a05"})
    void any_minus(String typed) {
      assertThat(Numbers.decimal(typed, Languages.BOKMAAL)).isEqualByComparingTo("-5");
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
        value = {"0;0", "007;7", "0,50;0.5", "12 345 678,90;12345678.9", "1234567;1234567"},
        delimiter = ';')
    void what_stands_there(String typed, BigDecimal number) {
      assertThat(Numbers.decimal(typed, Languages.BOKMAAL)).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
        strings = {
          "1 234,5 kr",
          "1 23",
          "1 2345",
          "12 34",
          "1,",
          ",5",
          "1,2,3",
          "1.234",
          "1.525",
          "1,234.5",
          "1e3",
          "0x10",
          "--5",
          "5-",
          "½",
          "١٢٣",
          "NaN",
          "fem",
          "😀"
        })
    void never_half_a_text(String typed) {
      assertRefused("input.number.unreadable", () -> Numbers.decimal(typed, Languages.BOKMAAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void one_or_two_digits_after_either_sign_are_decimals(String language) {
      Locale locale = Locale.forLanguageTag(language);

      assertThat(Numbers.decimal("12,5", locale)).isEqualByComparingTo("12.5");
      assertThat(Numbers.decimal("12.5", locale)).isEqualByComparingTo("12.5");
      assertThat(Numbers.decimal("-0.25", locale)).isEqualByComparingTo("-0.25");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"1,234.5", "1 234.5", "1234.5", "1\u00a0234.5"})
    void english_has_a_point(String typed) {
      assertThat(Numbers.decimal(typed, Languages.ENGLISH)).isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"1,5,5", "1.234,5", "1,2345"})
    void english_takes_no_comma_for_a_point_where_it_could_be_a_group(String typed) {
      assertRefused("input.number.unreadable", () -> Numbers.decimal(typed, Languages.ENGLISH));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void nothing_is_no_number(String typed) {
      assertThat(Numbers.decimal(typed, Languages.BOKMAAL)).isNull();
      assertThat(Numbers.whole(typed, Languages.BOKMAAL)).isNull();
    }

    @Test
    void a_whole_number_has_no_decimals() {
      assertThat(Numbers.whole("1 234", Languages.BOKMAAL)).isEqualTo(1234L);
      assertRefused("input.number.notWhole", () -> Numbers.whole("1 234,5", Languages.BOKMAAL));
      assertRefused("input.number.notWhole", () -> Numbers.whole("5,0", Languages.BOKMAAL));
      assertRefused("input.number.notWhole", () -> Numbers.whole("mange", Languages.BOKMAAL));
    }

    @Test
    void a_whole_number_has_an_end() {
      String long18 = "9".repeat(18);
      assertThat(Numbers.whole(long18, Languages.BOKMAAL)).isEqualTo(999_999_999_999_999_999L);
      assertRefused("input.number.tooLarge", () -> Numbers.whole(long18 + "9", Languages.BOKMAAL));
    }

    @Test
    void ten_thousand_digits_are_refused_at_once() {
      assertRefused(
          "input.number.tooLarge", () -> Numbers.whole("9".repeat(10_000), Languages.BOKMAAL));
    }
  }

  @Nested
  class Writing {

    @Test
    void thousands_are_parted_by_a_no_break_space() {
      assertThat(Numbers.format(273_755, Languages.BOKMAAL)).isEqualTo("273\u00a0755");
      assertThat(Numbers.format(1_234_567, Languages.NYNORSK)).isEqualTo("1\u00a0234\u00a0567");
      assertThat(Numbers.format(1_234_567, Languages.ENGLISH)).isEqualTo("1,234,567");
    }

    @Test
    void decimals_are_rounded_half_up() {
      assertThat(Numbers.format(64.05, 1, Languages.BOKMAAL)).isEqualTo("64,1");
      assertThat(Numbers.format(0.5, 0, Languages.BOKMAAL)).isEqualTo("1");
      assertThat(Numbers.format(1.5, 1, Languages.ENGLISH)).isEqualTo("1.5");
      assertThat(Numbers.format(5, 1, Languages.BOKMAAL)).isEqualTo("5,0");
    }

    @Test
    void a_real_minus_is_written() {
      assertThat(Numbers.format(-5, Languages.BOKMAAL)).isEqualTo("\u22125");
    }

    @Test
    void nothing_is_written_for_nothing() {
      assertThat(Numbers.format(null, Languages.BOKMAAL)).isEmpty();
      assertThat(Numbers.format(null, 2, Languages.BOKMAAL)).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"1234567.89, nb", "-1234567.89, nn", "-0.5, en", "1000, en", "1000000, nb"})
    void what_is_written_is_read_back(BigDecimal number, String language) {
      Locale locale = Languages.of(language).orElseThrow();

      assertThat(Numbers.decimal(Numbers.format(number, locale), locale))
          .isEqualByComparingTo(number);
    }
  }

  private static void assertRefused(String key, Runnable reading) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            Unreadable.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }
}
