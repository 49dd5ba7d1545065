package no.samrad.web.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest {

  private static final String HERE = "https://samrad.example.invalid/samrad";

  @Test
  void one_that_does_not_answer_is_named_so() throws IOException {
    String nowhere = "http://localhost:" + closedPort() + "/kommune";

    assertThatExceptionOfType(ProviderFailed.class)
        .isThrownBy(() -> new IdentityProvider(settings(nowhere, HERE)))
        .satisfies(failed -> assertThat(failed.trouble()).isEqualTo(Trouble.UNREACHABLE));
  }

  @Test
  void it_sends_people_back_to_an_address_of_ours() {
    assertThat(settings("https://id.example.invalid", HERE).callback())
        .hasToString(HERE + "/signin/callback");
  }

  @ParameterizedTest
  @ValueSource(strings = {"idle", "cancelled", "<script>", ""})
  void an_address_can_name_no_trouble_that_does_not_exist(String name) {
    assertThat(Trouble.named(name)).isEmpty();
  }

  private static ProviderSettings settings(String issuer, String base) {
    return new ProviderSettings(issuer, "samrad", Path.of("secret"), base, "preferred_username");
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
