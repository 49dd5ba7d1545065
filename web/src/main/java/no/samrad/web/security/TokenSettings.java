package no.samrad.web.security;

import java.util.Optional;
import no.samrad.shared.Settings;

/**
 * Whose tokens the API takes.
 *
 * @param issuer the exact {@code iss} of every token
 * @param keys the provider's JWKS: an https address, or the path of a file
 * @param audience what must stand in {@code aud}: this API, as the provider calls it
 * @param usernameClaim where the token says which account it is for
 */
record TokenSettings(String issuer, String keys, String audience, String usernameClaim) {

  static final String KEYS = "samrad.oidc.jwks";
  static final String AUDIENCE = "samrad.oidc.audience";

  /** Empty unless all of issuer, keys and audience are set: half a check is none. */
  static Optional<TokenSettings> read() {
    Optional<String> issuer = ProviderTrust.issuer();
    Optional<String> keys = Settings.get(KEYS);
    Optional<String> audience = Settings.get(AUDIENCE);
    if (issuer.isEmpty() || keys.isEmpty() || audience.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TokenSettings(issuer.get(), keys.get(), audience.get(), ProviderTrust.usernameClaim()));
  }
}
