package no.samrad.web.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.supervision.SessionId;
import no.samrad.supervision.SessionRegistration;
import no.samrad.supervision.SessionRow;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.web.faces.Messages;

/** Backs supervision/removeSession.xhtml: it was not held, or on another day. */
@Named
@ViewScoped
public class SessionRemoveView implements Serializable {

  @Inject transient SessionRegistration registration;
  @Inject transient SupervisionQueries queries;
  @Inject transient SupervisionDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long session;
  private String areaName;
  private String reason;
  private SessionRow row;

  public void load() {
    AreaId area = door.ofTeam(slug);
    areaName = door.nameOf(area, slug);
    SessionId wanted = new SessionId(session);
    Period everything = Period.throughLastDay(door.today().minusYears(30), door.today());
    row =
        queries.sessions(area, everything).stream()
            .filter(each -> each.session().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFound(wanted));
  }

  public String save() {
    registration.remove(row.session(), reason);
    messages.afterRedirect("supervision.removed", row.kind(), row.day());
    return "/supervision/supervision?faces-redirect=true&slug=" + slug;
  }

  public String getAreaName() {
    return areaName;
  }

  public SessionRow getRow() {
    return row;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getSession() {
    return session;
  }

  public void setSession(long session) {
    this.session = session;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
