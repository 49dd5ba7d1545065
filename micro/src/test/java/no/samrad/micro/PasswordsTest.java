package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void people_get_four_words_and_a_number() {
    assertThat(Passwords.forPeople()).matches("([a-z]{2,8}-){4}\\d{2}");
  }

  @Test
  void no_two_are_the_same() {
    assertThat(Stream.generate(Passwords::forPeople).limit(200)).doesNotHaveDuplicates();
    assertThat(Stream.generate(Passwords::forRole).limit(200)).doesNotHaveDuplicates();
  }

  @Test
  void roles_get_what_needs_no_escaping_anywhere() {
    assertThat(Passwords.forRole()).matches("[0-9a-f]{64}");
  }
}
