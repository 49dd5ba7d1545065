package no.samrad.db.audit;

import static no.samrad.db.audit.AuditFixture.KEY;
import static no.samrad.db.audit.AuditFixture.anEntry;
import static no.samrad.db.audit.AuditFixture.withReason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {

  @Test
  void it_knows_what_it_signed() {
    AuditRow signed = anEntry(1).signedWith(KEY);

    assertThat(signed.mac()).hasSize(64);
    assertThat(KEY.accepts(signed)).isTrue();
    assertThat(KEY.accepts(withReason(signed, "changed"))).isFalse();
    assertThat(KEY.accepts(anEntry(1))).isFalse();
  }

  @Test
  void after_a_change_of_secret_the_new_one_signs_and_the_old_is_still_known() {
    AuditKey old = AuditKey.ofLines(List.of("the first secret, long enough to be one"));
    AuditKey both =
        AuditKey.ofLines(
            List.of(
                "the second secret, long enough as well",
                "",
                "the first secret, long enough to be one"));

    assertThat(both.accepts(anEntry(1).signedWith(old))).isTrue();
    assertThat(old.accepts(anEntry(1).signedWith(both))).isFalse();
  }

  @Test
  void without_a_secret_nothing_is_signed() {
    assertThat(anEntry(1).signedWith(AuditKey.none()).mac()).isEmpty();
    assertThat(AuditKey.none().isPresent()).isFalse();
  }

  @Test
  void a_short_secret_or_an_empty_file_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> AuditKey.ofLines(List.of("short")));
    assertThatIllegalArgumentException().isThrownBy(() -> AuditKey.ofLines(List.of(" ")));
  }

  @Test
  void it_is_read_from_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("key");
    Files.writeString(file, "a secret that nobody could ever guess\n");

    assertThat(AuditKey.read(file).accepts(anEntry(1).signedWith(KEY))).isTrue();
    Assertions.assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> AuditKey.read(folder.resolve("missing")));
  }

  @Test
  void it_does_not_tell_its_secret() {
    assertThat(KEY.toString()).doesNotContain("guess");
  }
}
