package no.samrad.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Says on this page what the page before left to be said. */
public class KeptMessages implements PhaseListener {

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.getPartialViewContext().isAjaxRequest()) {
      Messages.takeKept().forEach(message -> faces.addMessage(null, message));
    }
  }
}
