package no.samrad.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private static final String HASH = PasswordHash.of("hest batteri stift");

  @Test
  void the_right_password_matches() {
    assertThat(PasswordHash.matches("hest batteri stift", HASH)).isTrue();
  }

  @Test
  void another_password_does_not() {
    assertThat(PasswordHash.matches("hest batteri Stift", HASH)).isFalse();
  }

  @Test
  void nothing_matches_an_empty_hash() {
    assertThat(PasswordHash.matches("", "")).isFalse();
    assertThat(PasswordHash.matches("hest batteri stift", "")).isFalse();
  }

  @Test
  void it_is_written_as_jakarta_security_writes_it_with_at_least_600_000_rounds() {
    String[] parts = HASH.split(":");

    assertThat(parts).hasSize(4);
    assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA256");
    assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(600_000);
  }

  @Test
  void the_same_password_gives_another_hash_each_time() {
    assertThat(PasswordHash.of("hest batteri stift")).isNotEqualTo(HASH);
  }
}
