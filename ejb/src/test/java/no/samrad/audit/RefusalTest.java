package no.samrad.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import no.samrad.security.AccessDenied;
import no.samrad.security.AccountId;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  private static final AreaId AGDER = new AreaId(3);

  @Test
  void a_missing_right_is_named_with_its_area() {
    AccessDenied denied = new AccessDenied(Set.of(Role.AUDITOR, Role.ADMINISTRATOR), AGDER);

    Refusal refusal = Refusal.byAccess(denied, "/areas/agder", "7F3K-20A9");

    assertThat(refusal)
        .isEqualTo(
            new Refusal(
                "AccessRefused",
                "/areas/agder",
                "right",
                "ADMINISTRATOR AUDITOR",
                AGDER,
                "7F3K-20A9"));
  }

  @Test
  void a_broken_rule_is_named_by_its_key() {
    Refusal refusal =
        Refusal.byRule(SharedRule.PERIOD_RUNS_BACKWARDS.messageKey(), "/areas/agder", AGDER, "");

    assertThat(refusal.cause()).isEqualTo("shared.rule.PERIOD_RUNS_BACKWARDS");
  }

  @Test
  void a_failed_sign_in_names_the_account_or_nobody() {
    assertThat(Refusal.ofSignIn(new AccountId(5), "token", "").subject()).isEqualTo("account/5");
    assertThat(Refusal.ofSignIn(null, "token", "").subject()).isEqualTo("account/unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kari@Eksempel",
        "passord!",
        "<script>",
        "a\nb",
        "=HYPERLINK(1)",
        "/search?q=hemmelig",
        "æøå"
      })
  void what_is_no_code_is_not_kept(String typed) {
    Refusal refusal = Refusal.byContainer(typed, typed);

    assertThat(refusal.subject()).isEqualTo(Refusal.NOT_KEPT);
    assertThat(refusal.reference()).isEqualTo(Refusal.NOT_KEPT);
  }

  @Test
  void nothing_longer_than_a_code_is_kept() {
    assertThat(Refusal.byContainer("x".repeat(201), "").subject()).isEqualTo(Refusal.NOT_KEPT);
    assertThat(Refusal.byContainer(null, null).subject()).isEqualTo(Refusal.NOT_KEPT);
  }

  @Test
  void it_becomes_an_entry_of_a_refusal() {
    Refusal refusal =
        Refusal.byRule(SharedRule.PERIOD_RUNS_BACKWARDS.messageKey(), "x", null, "R-1");

    Happening happening = Happening.of(refusal, Instant.parse("2026-03-10T11:00:00.123456789Z"));

    assertThat(happening.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(happening.area()).isZero();
    assertThat(happening.occurredAt()).isEqualTo("2026-03-10T11:00:00.123456Z");
    assertThat(happening.changes()).contains("shared.rule.PERIOD_RUNS_BACKWARDS");
  }
}
