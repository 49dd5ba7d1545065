package no.samrad.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/**
 * Why the API does not know who asks.
 *
 * @param until when it makes sense to try again; null when that is not a question of time
 */
public record ApiRefusal(Reason reason, Instant until) {

  private static final String KEY = ApiRefusal.class.getName();
  private static final ApiRefusal NOTHING_GIVEN = of(Reason.NO_CREDENTIALS);

  /** What was wrong with the header {@code Authorization}. */
  public enum Reason {
    NO_CREDENTIALS,
    SCHEME_UNKNOWN,
    BASIC_OFF,
    BASIC_MALFORMED,
    PASSWORD_WRONG,
    PASSWORD_TEMPORARY,
    ACCOUNT_LOCKED,
    TOO_MANY_ATTEMPTS,
    BEARER_OFF,
    TOKEN_MALFORMED,
    TOKEN_SIGNATURE,
    TOKEN_ISSUER,
    TOKEN_AUDIENCE,
    TOKEN_EXPIRED,
    TOKEN_NOT_YET_VALID,
    TOKEN_USERNAME,
    ACCOUNT_UNKNOWN,
    KEYS_UNREACHABLE;

    /** The token itself does not hold. */
    public boolean isOfToken() {
      return name().startsWith("TOKEN_");
    }
  }

  /** A token was shown and does not let anybody in. */
  public boolean isTokenRefused() {
    return reason.isOfToken() || reason == Reason.ACCOUNT_UNKNOWN;
  }

  static ApiRefusal of(Reason reason) {
    return new ApiRefusal(reason, null);
  }

  /** Why the mechanism let nobody in for this request. */
  public static ApiRefusal of(HttpServletRequest request) {
    return request.getAttribute(KEY) instanceof ApiRefusal refusal ? refusal : NOTHING_GIVEN;
  }

  void explain(HttpServletRequest request) {
    request.setAttribute(KEY, this);
  }
}
