package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.samrad.account.SignInResult;
import no.samrad.account.TokenSignIn;
import no.samrad.web.security.ApiRefusal.Reason;

/**
 * A token of the identity provider. It is checked in every request; only that its first use has
 * been recorded as a sign-in is remembered.
 */
@ApplicationScoped
class BearerCredentials {

  @Inject TokenCheck check;
  @Inject TokenSignIn tokens;
  @Inject RecentCredentials recent;
  @Inject Clock clock;

  ApiCaller of(String token, String source) {
    try {
      return caller(token, check.username(token));
    } catch (TokenRefused refused) {
      return refused(refused.reason(), source);
    }
  }

  private ApiCaller caller(String token, String username) {
    Instant now = clock.instant();
    Optional<RecentCredentials.Proof> known = recent.find(token, now);
    if (known.isPresent()) {
      return ApiCaller.known(tokens.resume(known.get().account()), Reason.ACCOUNT_UNKNOWN);
    }
    SignInResult result = tokens.enter(username);
    if (!result.isSignedIn()) {
      return ApiCaller.refused(Reason.ACCOUNT_UNKNOWN);
    }
    recent.remember(token, new RecentCredentials.Proof(result.account(), now));
    return ApiCaller.known(tokens.resume(result.account()), Reason.ACCOUNT_UNKNOWN);
  }

  private ApiCaller refused(Reason reason, String source) {
    if (!reason.isOfToken()) {
      return ApiCaller.refused(reason);
    }
    SignInResult counted = tokens.refuse(source);
    return ApiCaller.refused(
        counted.outcome() == SignInResult.Outcome.TOO_MANY_ATTEMPTS
            ? new ApiRefusal(Reason.TOO_MANY_ATTEMPTS, counted.until())
            : ApiRefusal.of(reason));
  }
}
