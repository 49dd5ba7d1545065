package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import no.samrad.account.SignIn;
import no.samrad.account.SignInResult;
import no.samrad.web.security.ApiRefusal.Reason;

/** HTTP Basic with a local account. */
@ApplicationScoped
class BasicCredentials {

  @Inject SignIn signIn;
  @Inject RecentCredentials recent;
  @Inject Clock clock;

  ApiCaller of(String base64, String source) {
    return decoded(base64)
        .map(pair -> caller(pair, source))
        .orElseGet(() -> ApiCaller.refused(Reason.BASIC_MALFORMED));
  }

  private ApiCaller caller(String pair, String source) {
    Instant now = clock.instant();
    Optional<RecentCredentials.Proof> known = recent.find(pair, now);
    if (known.isPresent()) {
      return ApiCaller.known(
          signIn.resume(known.get().account(), known.get().proved()), Reason.PASSWORD_WRONG);
    }
    int colon = pair.indexOf(':');
    SignInResult result =
        signIn.attempt(pair.substring(0, colon), pair.substring(colon + 1), source);
    if (!result.isSignedIn() || result.passwordTemporary()) {
      return ApiCaller.refused(refusal(result));
    }
    recent.remember(pair, new RecentCredentials.Proof(result.account(), now));
    return ApiCaller.known(signIn.resume(result.account(), now), Reason.PASSWORD_WRONG);
  }

  private static ApiRefusal refusal(SignInResult result) {
    Reason reason =
        switch (result.outcome()) {
          case SIGNED_IN -> Reason.PASSWORD_TEMPORARY;
          case LOCKED -> Reason.ACCOUNT_LOCKED;
          case TOO_MANY_ATTEMPTS -> Reason.TOO_MANY_ATTEMPTS;
          default -> Reason.PASSWORD_WRONG;
        };
    return new ApiRefusal(reason, result.until());
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
