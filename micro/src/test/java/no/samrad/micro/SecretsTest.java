package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name_the_file() {
    file = folder.resolve(Secrets.FILE);
  }

  @Test
  void what_is_generated_once_is_the_same_ever_after() {
    String first = new Secrets(file).get("word", Passwords::forPeople);

    assertThat(new Secrets(file).get("word", Passwords::forPeople)).isEqualTo(first);
  }

  @Test
  void a_hash_with_equal_signs_and_colons_comes_back_whole() {
    new Secrets(file).put("hash", "PBKDF2WithHmacSHA256:600000:a+b/c=:d==");

    assertThat(new Secrets(file).get("hash")).isEqualTo("PBKDF2WithHmacSHA256:600000:a+b/c=:d==");
  }

  @Test
  void what_nobody_put_is_empty() {
    assertThat(new Secrets(file).has("word")).isFalse();
    assertThat(new Secrets(file).get("word")).isEmpty();
  }
}
