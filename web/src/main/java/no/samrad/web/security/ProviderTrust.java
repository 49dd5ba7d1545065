package no.samrad.web.security;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import no.samrad.shared.Settings;

/**
 * What the tokens of the API and the sign-in with a work account have in common: whose word counts,
 * and what makes it trustworthy.
 */
public final class ProviderTrust {

  /** The exact {@code iss} of everything the provider signs. */
  public static final String ISSUER = "samrad.oidc.issuer";

  static final String USERNAME_CLAIM = "samrad.oidc.username.claim";

  /** Asymmetric only: a provider's public key must never pass for a shared secret. */
  public static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private ProviderTrust() {}

  public static Optional<String> issuer() {
    return Settings.get(ISSUER);
  }

  /** Where a token says which account it is for. */
  public static String usernameClaim() {
    return Settings.get(USERNAME_CLAIM).orElse("preferred_username");
  }

  /** Nobody can read on the way what goes there, nor answer in its place: https, or here. */
  public static boolean isSafe(URI address) {
    boolean here = "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
    return here || "https".equals(address.getScheme());
  }
}
