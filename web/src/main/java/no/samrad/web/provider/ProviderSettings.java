package no.samrad.web.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import no.samrad.shared.Settings;

/**
 * The identity provider that knows the users of this installation.
 *
 * @param issuer where its description is found, and the exact {@code iss} of what it signs
 * @param clientId what it calls Samråd
 * @param secret the file with what Samråd proves itself with; read when needed, so that it can be
 *     replaced without a restart
 * @param base the address under which browsers reach Samråd, context root included, no slash at the
 *     end
 * @param usernameClaim where its answer says which account somebody is
 */
record ProviderSettings(
    String issuer, String clientId, Path secret, String base, String usernameClaim) {

  static final String ISSUER = "samrad.oidc.issuer";
  static final String CLIENT = "samrad.oidc.client.id";
  static final String SECRET = "samrad.oidc.client.secret.file";
  static final String ADDRESS = "samrad.address";
  static final String USERNAME_CLAIM = "samrad.oidc.username.claim";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What is sent there and comes back must not be read on its way. */
  ProviderSettings {
    requireSafe(issuer, ISSUER);
    requireSafe(base, ADDRESS);
  }

  /** Empty unless issuer, client, secret and address are all set: half a provider is none. */
  static Optional<ProviderSettings> read() {
    Optional<String> issuer = Settings.get(ISSUER);
    Optional<String> client = Settings.get(CLIENT);
    Optional<String> secret = Settings.get(SECRET);
    Optional<String> address = Settings.get(ADDRESS);
    if (issuer.isEmpty() || client.isEmpty() || secret.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProviderSettings(
            issuer.get(),
            client.get(),
            Path.of(secret.get()),
            address.get().replaceAll("/+$", ""),
            Settings.get(USERNAME_CLAIM).orElse("preferred_username")));
  }

  URI callback() {
    return URI.create(base + ProviderSignIn.CALLBACK);
  }

  String clientSecret() {
    try {
      return Files.readString(secret).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSafe(String address, String setting) {
    URI uri = URI.create(address);
    boolean plain = "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
    if (!plain && !"https".equals(uri.getScheme())) {
      throw new IllegalStateException(setting + " must be an https address");
    }
  }
}
