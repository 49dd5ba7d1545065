package no.samrad.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {

  private static final Map<String, String> WHOLE =
      Map.of(
          "samrad.oidc.issuer", "https://id.example.invalid",
          "samrad.oidc.client.id", "samrad",
          "samrad.oidc.client.secret.file", "secret",
          "samrad.address", "https://samrad.example.invalid/samrad/");

  @AfterEach
  void forget() {
    WHOLE.keySet().forEach(System::clearProperty);
  }

  @Test
  void a_whole_provider_is_used_and_has_no_faults() {
    WHOLE.forEach(System::setProperty);

    assertThat(ProviderSettings.faults()).isEmpty();
    assertThat(ProviderSettings.read()).isPresent();
    assertThat(new WorkAccounts().isOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samrad.oidc.issuer",
        "samrad.oidc.client.id",
        "samrad.oidc.client.secret.file",
        "samrad.address"
      })
  void half_a_provider_is_none_and_says_what_is_missing(String missing) {
    WHOLE.forEach(System::setProperty);
    System.clearProperty(missing);

    assertThat(ProviderSettings.faults()).containsExactly(missing + " is not set");
    assertThat(new WorkAccounts().isOn()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "samrad.oidc.issuer, http://id.example.invalid",
    "samrad.oidc.issuer, no address",
    "samrad.address, http://samrad.example.invalid/samrad"
  })
  void what_others_could_read_on_its_way_is_refused(String setting, String address) {
    WHOLE.forEach(System::setProperty);
    System.setProperty(setting, address);

    assertThat(ProviderSettings.faults()).containsExactly(setting + " must be an https address");
    assertThat(new WorkAccounts().isOn()).isFalse();
  }

  @Test
  void nothing_is_wrong_where_no_provider_is_wanted() {
    System.setProperty("samrad.oidc.issuer", "https://id.example.invalid");
    System.setProperty("samrad.address", "https://samrad.example.invalid/samrad");

    assertThat(ProviderSettings.faults()).isEmpty();
    assertThat(ProviderSettings.read()).isEmpty();
  }
}
