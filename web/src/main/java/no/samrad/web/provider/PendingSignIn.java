package no.samrad.web.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samrad.web.route.LocalAddress;

/**
 * Somebody was sent to the identity provider and is expected back, in the same browser and soon.
 * The latest one counts: whoever begins in a second window finishes there.
 *
 * @param state comes back with the answer; ties it to this browser
 * @param nonce stands in what the provider signs; ties that to this request
 * @param verifier proves to the provider that the code is redeemed by whom it was meant for
 * @param to the page somebody was going to
 */
record PendingSignIn(String state, String nonce, String verifier, String to, Instant began)
    implements Serializable {

  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final String KEY = PendingSignIn.class.getName();

  static PendingSignIn begin(HttpServletRequest request, String to, Instant now) {
    PendingSignIn pending =
        new PendingSignIn(
            new State().getValue(),
            new Nonce().getValue(),
            new CodeVerifier().getValue(),
            LocalAddress.of(to).orElse(LocalAddress.HOME).value(),
            now);
    request.getSession(true).setAttribute(KEY, pending);
    return pending;
  }

  /** Can be taken once. Empty when nobody is expected, with this state, at this time. */
  static Optional<PendingSignIn> take(HttpServletRequest request, String state, Instant now) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEY) instanceof PendingSignIn pending)) {
      return Optional.empty();
    }
    session.removeAttribute(KEY);
    return Optional.of(pending)
        .filter(expected -> state != null && same(expected.state, state))
        .filter(expected -> now.isBefore(expected.began.plus(LONGEST)));
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
