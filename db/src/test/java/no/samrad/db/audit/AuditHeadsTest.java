package no.samrad.db.audit;

import static no.samrad.db.audit.AuditFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditHeadsTest {

  private static final AuditHead ONE = new AuditHead(0, 812, "ab".repeat(32), NOON);
  private static final AuditHead TWO = new AuditHead(7, 3, "01".repeat(32), NOON.plusSeconds(5));

  @Test
  void what_is_exported_is_read_back() {
    AuditHeads heads = new AuditHeads(List.of(ONE, TWO));

    assertThat(AuditHeads.parse(heads.asText())).isEqualTo(heads);
  }

  @Test
  void a_line_of_the_servers_log_will_do_and_so_will_a_list_with_line_breaks() {
    String text = new AuditHeads(List.of(ONE, TWO)).asText();

    assertThat(AuditHeads.parse("04:10 INFO Heads: " + text.replace('\n', ' ')).heads())
        .containsExactly(ONE, TWO);
    assertThat(AuditHeads.parse(text.replace(",", ",\n  ")).heads()).containsExactly(ONE, TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing of the kind",
        "{}",
        "{\"area\":1,\"number\":2,\"hash\":\"zz\",\"at\":\"2026-03-10T11:00:00Z\"}",
        "{\"area\":-1,\"number\":2}"
      })
  void anything_else_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> AuditHeads.parse(text));
  }

  @Test
  void one_good_head_does_not_excuse_a_bad_one() {
    String text = new AuditHeads(List.of(ONE)).asText() + "{\"area\":7}";

    assertThatIllegalArgumentException().isThrownBy(() -> AuditHeads.parse(text));
  }
}
