package no.samrad.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/** How long the reader's session lasts, in seconds: the page warns before it ends. */
@Named("sessionWatch")
@RequestScoped
public class SessionWatch {

  @Inject Clock clock;

  /** How long it may be quiet. */
  public long getIdle() {
    return request().getSession().getMaxInactiveInterval();
  }

  /** Until it ends, whatever happens. */
  public long getLeft() {
    return UserSession.of(request())
        .map(session -> Duration.between(clock.instant(), session.endsAt()).toSeconds())
        .orElse(0L);
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
