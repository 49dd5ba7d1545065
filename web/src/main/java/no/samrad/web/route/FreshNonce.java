package no.samrad.web.route;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a page that is written anew after a full post a new nonce. PrimeFaces would take over the
 * one the browser sends back, and fail where a page without its scripts sends none.
 */
public class FreshNonce implements PhaseListener {

  private static final String NAME = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    boolean ajax = faces.getPartialViewContext().isAjaxRequest();
    if (faces.getViewRoot() != null && faces.isPostback() && !ajax) {
      HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
      PageRequest.of(request).ifPresent(page -> renew(faces, page));
    }
  }

  private static void renew(FacesContext faces, PageRequest page) {
    String nonce = nonce();
    page.setParameter(NAME, nonce);
    if (!faces.getViewRoot().isTransient()) {
      faces.getViewRoot().getViewMap(true).put(NAME, nonce);
    }
  }

  /** In the form PrimeFaces expects: a random UUID, in Base64. */
  private static String nonce() {
    byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(random);
  }
}
