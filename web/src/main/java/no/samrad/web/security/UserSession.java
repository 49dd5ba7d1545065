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
 * @param passwordFrom the password that began the session was valid then; a later change ends it
 */
record UserSession(AccountId account, Instant began, Instant passwordFrom) implements Serializable {

  /** However active somebody is, after a long working day they sign in again. */
  static final Duration LONGEST = Duration.ofHours(10);

  private static final String KEY = UserSession.class.getName();

  static Optional<UserSession> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session == null ? null : (UserSession) session.getAttribute(KEY));
  }

  /** A session that starts here gets an id nobody has seen. */
  static void begin(HttpServletRequest request, AccountId account, Instant now) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(KEY, new UserSession(account, now, now));
  }

  static void passwordChanged(HttpServletRequest request, Instant now) {
    of(request)
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
