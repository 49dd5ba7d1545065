package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.web.security.ApiRefusal.Reason;

/** Whether a token holds, and whom it names. Reads the settings at its first use. */
@ApplicationScoped
class TokenCheck {

  @Inject Clock clock;

  private volatile Provider provider;

  /** The identity provider of this installation. */
  private record Provider(TokenSettings settings, TokenSignature signature) {}

  /**
   * The name of the account the token is for.
   *
   * @throws TokenRefused when it does not hold
   */
  String username(String token) {
    Provider known = provider();
    TokenClaims claims = new TokenClaims(known.signature().claims(token));
    claims.require(known.settings().issuer(), known.settings().audience(), clock.instant());
    return claims.text(known.settings().usernameClaim());
  }

  private Provider provider() {
    if (provider == null) {
      provider =
          TokenSettings.read()
              .map(settings -> new Provider(settings, new TokenSignature(settings.keys())))
              .orElseThrow(() -> new TokenRefused(Reason.BEARER_OFF));
    }
    return provider;
  }
}
