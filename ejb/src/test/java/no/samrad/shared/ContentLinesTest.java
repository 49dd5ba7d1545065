package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

  @Test
  void a_short_line_stays_as_it_is_and_is_ended() {
    assertThat(ContentLines.folded(List.of("BEGIN:VCALENDAR", "END:VCALENDAR")))
        .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void seventy_five_octets_fit_and_one_more_does_not() {
    String fits = "x".repeat(75);

    assertThat(ContentLines.folded(List.of(fits))).isEqualTo(fits + "\r\n");
    assertThat(ContentLines.folded(List.of(fits + "y"))).isEqualTo(fits + "\r\n y\r\n");
  }

  @Test
  void the_blank_of_the_next_line_counts() {
    assertThat(ContentLines.folded(List.of("x".repeat(75 + 74 + 1))))
        .isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"å", "–", "😀", "aå–😀", "Gáivuotna – Kåfjord "})
  void no_line_is_too_long_and_no_character_is_torn(String piece) {
    for (int length = 1; length < 60; length++) {
      String line = "SUMMARY:" + piece.repeat(length);

      String folded = ContentLines.folded(List.of(line));

      assertThat(folded.split("\r\n")).allMatch(each -> octets(each) <= 75);
      assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
      assertThat(folded).doesNotContain("\uFFFD");
    }
  }

  private static int octets(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }
}
