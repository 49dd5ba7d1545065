package no.samrad.web.invitation;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import no.samrad.invitation.CalendarSubscription;
import no.samrad.shared.Settings;
import no.samrad.web.faces.Messages;

/** Backs invitation/calendar.xhtml. */
@Named
@ViewScoped
public class OwnCalendarView implements Serializable {

  @Inject transient CalendarSubscription subscription;
  @Inject transient Messages messages;

  private Instant since;
  private String shown;

  public void load() {
    since = subscription.since().orElse(null);
  }

  /** The address is shown with this answer and never again. */
  public void renew() {
    String secret = subscription.renew();
    shown = root() + CalendarFeed.path(secret);
    load();
    messages.receipt("invitation.feed.created");
  }

  public String revoke() {
    subscription.revoke();
    messages.afterRedirect("invitation.feed.revoked");
    return "/invitation/calendar?faces-redirect=true";
  }

  /** As the installation says, or as this browser came here. */
  private static String root() {
    ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
    return Settings.get("samrad.address")
        .orElseGet(
            () ->
                here.getRequestScheme()
                    + "://"
                    + here.getRequestHeaderMap().get("Host")
                    + here.getRequestContextPath());
  }

  public Instant getSince() {
    return since;
  }

  /** As the calendar of the device itself knows it. */
  public String getShownToDevice() {
    return shown == null ? null : shown.replaceFirst("^https?:", "webcal:");
  }

  /** Once: the next page is without it. */
  public String getShown() {
    return shown;
  }
}
