package no.samrad.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samrad.security.AccessContact;
import no.samrad.security.AccessContactQueries;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Stop;
import no.samrad.web.faces.Stop.Kind;
import no.samrad.web.faces.Texts;

/** What the pages that stop have to tell. */
@Named("stopped")
@RequestScoped
public class Stopped {

  @Inject Incidents incidents;
  @Inject AccessContactQueries contacts;
  @Inject Instance<AreaNames> areaNames;
  @Inject Texts texts;
  @Inject Clock clock;

  private Stop stop;

  /** Called first by each of the pages, with its kind. */
  public void open(String kind) {
    Kind wanted = Kind.valueOf(kind);
    stop = Stop.of(request(), wanted).orElseGet(() -> unknown(wanted));
    if (request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
      response().setStatus(wanted.status());
    }
  }

  /** The container met something before or after Faces; what it caught goes into the log here. */
  private Stop unknown(Kind kind) {
    String reference = "";
    if (request().getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      Object uri = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      reference = incidents.report(String.valueOf(uri), thrown);
    }
    return new Stop(kind, reference, Set.of(), null, null, clock.instant());
  }

  /** A form was sent from the page, such as signing out: what it told is not known any more. */
  private Stop stop() {
    if (stop == null) {
      stop = unknown(Kind.DENIED);
    }
    return stop;
  }

  public String getReference() {
    return stop().reference();
  }

  public Instant getAt() {
    return stop().at();
  }

  /** The roles that would open the page; empty when any role at all would do. */
  public Set<String> getMissingRoles() {
    return isAnyRoleEnough() ? Set.of() : stop().missingRoles();
  }

  public boolean isAnyRoleEnough() {
    return stop().missingRoles().containsAll(Role.ALL);
  }

  /** What the page needs, in a sentence. */
  public String getWhy() {
    String area = getAreaName();
    String end = area == null ? "" : "Area";
    if (stop().missingRoles().isEmpty()) {
      return texts.get("stopped.denied.lead");
    }
    Set<String> roles = getMissingRoles();
    return switch (roles.size()) {
      case 0 -> texts.get("stopped.denied.leadSome" + end, area);
      case 1 -> texts.get("stopped.denied.leadRole" + end, texts.roles(roles), area);
      default -> texts.get("stopped.denied.leadAny" + end, texts.roles(roles), area);
    };
  }

  /** The page that was asked for, to try again; null when it is not known. */
  public String getAddress() {
    return stop().address() == null ? null : request().getContextPath() + stop().address();
  }

  /** Where the right is missing; null when it is not about one area. */
  public String getAreaName() {
    AreaId area = stop().area();
    return area == null
        ? null
        : areaNames.stream().flatMap(names -> names.nameOf(area).stream()).findFirst().orElse(null);
  }

  public List<AccessContact> getWhoToAsk() {
    return contacts.whoCanGrant(stop().area());
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
