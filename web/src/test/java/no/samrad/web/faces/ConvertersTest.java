package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConvertersTest {

  private final HtmlInputText field = labelled(new HtmlInputText());

  @Nested
  class Texts {

    private final TextConverter converter = new TextConverter();

    @Test
    void blanks_at_the_ends_go() {
      assertThat(read(" \u00a0 Agder \t")).isEqualTo("Agder");
    }

    @Test
    void nothing_but_blanks_is_nothing() {
      assertThat(read("   ")).isNull();
      assertThat(read("")).isNull();
      assertThat(read(null)).isNull();
    }

    @Test
    void markup_and_emoji_are_text() {
      assertThat(read("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
      assertThat(read("Råd 👩‍👩‍👧 Ørsta")).isEqualTo("Råd 👩‍👩‍👧 Ørsta");
      assertThat(read("=1+1")).isEqualTo("=1+1");
    }

    @Test
    void letters_are_composed() {
      assertThat(read("A\u030argard")).isEqualTo("Årgard");
    }

    @Test
    void what_cannot_be_seen_goes() {
      assertThat(read("Ag\u0000der")).isEqualTo("Agder");
      assertThat(read("Ag\u202eder\u200f")).isEqualTo("Agder");
      assertThat(read("\ufeffAgder\u001b")).isEqualTo("Agder");
      assertThat(read("half \ud83d smiley")).isEqualTo("half  smiley");
    }

    @Test
    void line_breaks_of_a_note_stay() {
      HtmlInputTextarea area = labelled(new HtmlInputTextarea());

      assertThat(converter.getAsObject(null, area, "en\r\nto\rtre")).isEqualTo("en\nto\ntre");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_with_a_sentence() {
      assertRefused(
          converter,
          field,
          "x".repeat(10_000),
          "Navn kan ha høyst 300 tegn. Du skrev 10\u00a0000.");
    }

    @Test
    void the_limit_of_the_field_counts() {
      field.getAttributes().put("longest", "5");

      assertThat(read("12345")).isEqualTo("12345");
      assertThat(read(" 12345 ")).isEqualTo("12345");
      assertThat(read("😀😀😀😀😀")).hasSize(10);
      assertRefused(converter, field, "123456", "Navn kan ha høyst 5 tegn. Du skrev 6.");
    }

    @Test
    void a_note_may_be_longer_than_a_name() {
      HtmlInputTextarea area = labelled(new HtmlInputTextarea());

      assertThat(converter.getAsObject(null, area, "x".repeat(10_000))).hasSize(10_000);
      assertRefused(
          converter,
          area,
          "x".repeat(10_001),
          "Navn kan ha høyst 10\u00a0000 tegn. Du skrev 10\u00a0001.");
    }

    @Test
    void a_password_is_left_alone() {
      assertThat(converter.getAsObject(null, new HtmlInputSecret(), " a b ")).isEqualTo(" a b ");
    }

    private String read(String text) {
      return converter.getAsObject(null, field, text);
    }
  }

  @Test
  void a_day_is_read_and_shown() {
    DayConverter converter = new DayConverter();

    assertThat(converter.getAsObject(null, field, "1.2.2027")).isEqualTo("2027-02-01");
    assertThat(converter.getAsString(null, field, LocalDate.of(2027, 2, 1)))
        .isEqualTo("01.02.2027");
    assertThat(converter.getAsString(null, field, null)).isEmpty();
    assertRefused(
        converter,
        field,
        "i fjor",
        "Navn kan ikke leses som en dato. Skriv den som dd.mm.åååå, for eksempel 12.05.2027.");
    assertRefused(converter, field, "31.2.2027", "Navn: 31.2.2027 finnes ikke i kalenderen");
  }

  @Test
  void a_number_with_decimals_is_read_and_shown() {
    DecimalConverter converter = new DecimalConverter();

    assertThat(converter.getAsObject(null, field, "1 234,5")).isEqualByComparingTo("1234.5");
    assertThat(converter.getAsString(null, field, new BigDecimal("1234.50")))
        .isEqualTo("1\u00a0234,5");
    assertRefused(
        converter,
        field,
        "1 234,5x",
        "Navn må være et tall. Skriv komma foran desimalene, for eksempel 1 234,5.");
  }

  @Test
  void a_whole_number_is_shown_bare_because_it_may_be_a_year() {
    assertThat(new IntegerConverter().getAsString(null, field, 2026)).isEqualTo("2026");
    assertThat(new LongConverter().getAsString(null, field, 1_234_567L)).isEqualTo("1234567");
    assertThat(new LongConverter().getAsString(null, field, null)).isEmpty();
  }

  @Test
  void a_whole_number_is_read() {
    assertThat(new IntegerConverter().getAsObject(null, field, "1 234")).isEqualTo(1234);
    assertThat(new IntegerConverter().getAsObject(null, field, "")).isNull();
    assertThat(new LongConverter().getAsObject(null, field, "\u22125")).isEqualTo(-5L);
    assertRefused(
        new IntegerConverter(), field, "2147483648", "Navn er et større tall enn vi kan ta imot");
    assertRefused(new LongConverter(), field, "5,5", "Navn må være et helt tall, uten desimaler");
  }

  private static void assertRefused(
      Converter<?> converter, UIComponent field, String typed, String sentence) {
    assertThatThrownBy(() -> converter.getAsObject(null, field, typed))
        .isInstanceOfSatisfying(
            ConverterException.class,
            refused -> assertThat(refused.getFacesMessage().getSummary()).isEqualTo(sentence));
  }

  private static <T extends UIInput> T labelled(T input) {
    input.getAttributes().put("label", "Navn");
    return input;
  }
}
