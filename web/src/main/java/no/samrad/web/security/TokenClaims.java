package no.samrad.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.samrad.web.security.ApiRefusal.Reason;

/** What a token says, once its signature has been checked. */
record TokenClaims(Map<String, Object> values) {

  /** How far two clocks may be apart. */
  static final Duration SKEW = Duration.ofSeconds(60);

  /** The token is of this issuer, for this audience, and valid now. */
  void require(String issuer, String audience, Instant now) {
    refuseUnless(issuer.equals(values.get("iss")), Reason.TOKEN_ISSUER);
    refuseUnless(isFor(audience), Reason.TOKEN_AUDIENCE);
    refuseUnless(now.isBefore(moment("exp", Instant.EPOCH).plus(SKEW)), Reason.TOKEN_EXPIRED);
    Instant start = moment("nbf", now);
    refuseUnless(!now.isBefore(start.minus(SKEW)), Reason.TOKEN_NOT_YET_VALID);
  }

  private boolean isFor(String audience) {
    return values.get("aud") instanceof Collection<?> many
        ? many.contains(audience)
        : audience.equals(values.get("aud"));
  }

  /** A point in time; one that is absent counts as given, one that is no number refuses. */
  private Instant moment(String claim, Instant whenAbsent) {
    Object value = values.get(claim);
    if (value == null) {
      return whenAbsent;
    }
    refuseUnless(value instanceof Number, Reason.TOKEN_MALFORMED);
    double seconds = ((Number) value).doubleValue();
    refuseUnless(Math.abs(seconds) < Integer.MAX_VALUE * 100.0, Reason.TOKEN_MALFORMED);
    return Instant.ofEpochSecond((long) seconds);
  }

  /** A claim that names somebody. */
  String text(String claim) {
    refuseUnless(
        values.get(claim) instanceof String text && !text.isBlank(), Reason.TOKEN_USERNAME);
    return values.get(claim).toString();
  }

  private static void refuseUnless(boolean holds, Reason reason) {
    if (!holds) {
      throw new TokenRefused(reason);
    }
  }
}
