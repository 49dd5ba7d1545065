package no.samrad.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarLinesTest {

  @ParameterizedTest
  @CsvSource({
    "'Rådhuset, rom 2', 'Rådhuset\\, rom 2'",
    "'a;b', 'a\\;b'",
    "'C:\\rom', 'C:\\\\rom'",
    "'sak: 1', 'sak: 1'",
    "'\"sitat\"', '\"sitat\"'"
  })
  void what_divides_a_value_is_marked(String text, String escaped) {
    assertThat(CalendarLines.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void lines_of_a_text_become_one() {
    assertThat(CalendarLines.escaped("en\nto\r\ntre\rfire")).isEqualTo("en\\nto\\ntre\\nfire");
  }

  @Test
  void nobody_writes_a_line_of_their_own_by_a_control_character() {
    String text = "Rom 2\r\nATTENDEE:mailto:fremmed@eksempel.test\u0000\u0007";

    assertThat(CalendarLines.escaped(text))
        .isEqualTo("Rom 2\\nATTENDEE:mailto:fremmed@eksempel.test");
    assertThat(CalendarLines.quoted("NFP\r\n\"rådet\"")).isEqualTo("\"NFP 'rådet'\"");
  }

  @Test
  void an_empty_text_is_no_line() {
    assertThat(new CalendarLines().addText("LOCATION", "").all()).isEmpty();
  }
}
