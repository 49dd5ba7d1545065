package no.samrad.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.samrad.security.AccessDenied;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Answer;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Refused;
import no.samrad.web.faces.Stop;
import no.samrad.web.route.PageRequest;

/** Decides what the reader is told about an exception, and tells it. */
@ApplicationScoped
public class Failures {

  @Inject Messages messages;
  @Inject Event<Refused> refusals;
  @Inject Incidents incidents;
  @Inject Clock clock;

  void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
    Throwable cause = Causes.of(thrown);
    boolean writing = PhaseId.RENDER_RESPONSE.equals(phase);
    if (cause instanceof RuleViolation violation && !writing) {
      refusals.fire(Refused.rule(path(faces), told(violation.rule())));
      messages.refuse(violation);
    } else if (Causes.isStale(cause) && !writing) {
      messages.stale("error.stale");
    } else {
      leave(faces, cause, thrown);
    }
  }

  /** Which rule it was, where the trail may say so. */
  private static String told(BusinessRule rule) {
    return rule.isConfidential() ? "" : rule.messageKey();
  }

  private void leave(FacesContext faces, Throwable cause, Throwable thrown) {
    if (cause instanceof ViewExpiredException) {
      messages.warnAfterRedirect("error.viewExpired");
      send(faces, (request, response) -> Answer.redirect(request, response, again(request)));
    } else {
      Stop stop = asFarAsKnown(faces, stop(faces, cause, thrown));
      send(faces, (request, response) -> Answer.stop(request, response, stop));
    }
  }

  /** A page that does not exist for the reader denies nothing. */
  private static Stop asFarAsKnown(FacesContext faces, Stop stop) {
    boolean concealed =
        PageRequest.of(request(faces)).map(each -> each.route().concealed()).orElse(false);
    return concealed && stop.kind() == Stop.Kind.DENIED ? stop.asMissing() : stop;
  }

  private Stop stop(FacesContext faces, Throwable cause, Throwable thrown) {
    String address = address(request(faces));
    if (cause instanceof AccessDenied denied) {
      refusals.fire(Refused.access(path(faces), denied.missingRoles(), denied.area()));
      return Stop.denied(
          denied.missingRoles(), denied.area().orElse(null), address, clock.instant());
    }
    if (Causes.isDenied(cause)) {
      refusals.fire(Refused.access(path(faces), Set.of(), Optional.empty()));
      return Stop.denied(Set.of(), null, address, clock.instant());
    }
    if (cause instanceof NotFound) {
      return Stop.missing(address, clock.instant());
    }
    return Stop.failed(incidents.report(path(faces), thrown), address, clock.instant());
  }

  /** Something that writes the answer past Faces. */
  private interface Sending {
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  private static void send(FacesContext faces, Sending sending) {
    HttpServletRequest request = request(faces);
    HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
    faces.responseComplete();
    if (response.isCommitted()) {
      return; // the answer had begun; the reader sees its first half, the log has the cause
    }
    try {
      sending.to(request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same page, read anew; what was typed waits in the browser. */
  private static String again(HttpServletRequest request) {
    return request.getContextPath() + address(request);
  }

  private static String address(HttpServletRequest request) {
    return PageRequest.of(request).map(PageRequest::address).orElse("/");
  }

  private static String path(FacesContext faces) {
    return PageRequest.of(request(faces)).map(PageRequest::path).orElse("");
  }

  private static HttpServletRequest request(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
