package no.samrad.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.samrad.security.AccountId;

/**
 * What an HTTP session knows of its user: which account, never which rights.
 *
 * @param passwordFrom the password that began the session was valid then; a later change ends it.
 *     Null when an identity provider vouched for the user.
 */
public record UserSession(AccountId account, Instant began, Instant passwordFrom)
    implements Serializable {

  /** However active somebody is, after a long working day they sign in again. */
  static final Duration LONGEST = Duration.ofHours(10);

  private static final String KEY = UserSession.class.getName();

  static Optional<UserSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session == null ? null : (UserSession) session.getAttribute(KEY));
  }

  /** A session that starts here gets an id nobody has seen. */
  static void begin(HttpServletRequest request, AccountId account, Instant now) {
    begin(request, new UserSession(account, now, now));
  }

  /** An identity provider says who it is; a local password has no part in it. */
  public static void beginVouchedFor(HttpServletRequest request, AccountId account, Instant now) {
    begin(request, new UserSession(account, now, null));
  }

  private static void begin(HttpServletRequest request, UserSession session) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(KEY, session);
  }

  boolean isVouchedFor() {
    return passwordFrom == null;
  }

  static void passwordChanged(HttpServletRequest request, Instant now) {
    of(request)
        .filter(session -> !session.isVouchedFor())
        .ifPresent(
            session ->
                request
                    .getSession()
                    .setAttribute(KEY, new UserSession(session.account, session.began, now)));
  }

  static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  Instant endsAt() {
    return began.plus(LONGEST);
  }

  boolean isOverAt(Instant now) {
    return now.isAfter(endsAt());
  }
}
