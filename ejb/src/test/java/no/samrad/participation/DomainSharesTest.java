package no.samrad.participation;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainSharesTest {

  @Test
  void five_shares_make_a_whole() {
    assertThat(DomainShares.of(10, 40, 20, 20, 10).stated()).isTrue();
    assertThat(DomainShares.of(100, null, null, null, null).stated()).isTrue();
  }

  @Test
  void nothing_need_be_said() {
    assertThat(DomainShares.of(null, null, null, null, null).stated()).isFalse();
    assertThat(DomainShares.none().stated()).isFalse();
  }

  @Test
  void anything_else_is_refused() {
    assertRefused(
        ParticipationRule.SHARES_ARE_NOT_A_WHOLE, () -> DomainShares.of(10, 40, 20, 20, 9));
    assertRefused(
        ParticipationRule.SHARES_ARE_NOT_A_WHOLE, () -> DomainShares.of(60, 60, null, null, null));
    assertRefused(
        ParticipationRule.SHARE_OUT_OF_RANGE, () -> DomainShares.of(-10, 110, null, null, null));
  }
}
