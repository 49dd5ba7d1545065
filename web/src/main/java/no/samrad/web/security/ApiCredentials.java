package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import no.samrad.security.SignIn;
import no.samrad.security.SignInResult;
import no.samrad.security.SignedInUser;
import no.samrad.shared.Settings;

/**
 * Who calls the API. HTTP Basic with a local account where the installation allows it: in demo
 * mode, or with {@code samrad.api.basic=true}.
 */
@ApplicationScoped
class ApiCredentials {

  /** Request attribute: why the credentials were refused, a {@link SignInResult}. */
  static final String REFUSAL = ApiCredentials.class.getName() + ".refusal";

  private static final String BASIC = "Basic ";

  @Inject SignIn signIn;
  @Inject RecentCredentials recent;
  @Inject Clock clock;

  static boolean allowsBasic() {
    return Settings.isDemo() || Settings.isOn("samrad.api.basic");
  }

  Optional<SignedInUser> of(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.empty();
    }
    return allowsBasic()
        ? decoded(header.substring(BASIC.length())).flatMap(pair -> user(request, pair))
        : Optional.empty();
  }

  private Optional<SignedInUser> user(HttpServletRequest request, String pair) {
    Instant now = clock.instant();
    Optional<RecentCredentials.Proof> known = recent.find(pair, now);
    if (known.isPresent()) {
      return signIn.resume(known.get().account(), known.get().proved());
    }
    int colon = pair.indexOf(':');
    SignInResult result =
        signIn.attempt(
            pair.substring(0, colon), pair.substring(colon + 1), ClientAddress.of(request));
    if (!result.isSignedIn()) {
      request.setAttribute(REFUSAL, result);
      return Optional.empty();
    }
    recent.remember(pair, new RecentCredentials.Proof(result.account(), now));
    return signIn.resume(result.account(), now);
  }

  private static Optional<String> decoded(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
      return pair.indexOf(':') < 1 ? Optional.empty() : Optional.of(pair);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
