package no.samrad.web.audit;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samrad.audit.Refusal;
import no.samrad.audit.RefusalRecording;
import no.samrad.web.faces.Refused;

/** Has every refusal of a page written down. */
@ApplicationScoped
class RefusalRecorder {

  private static final Logger LOG = Logger.getLogger(RefusalRecorder.class.getName());

  @Inject RefusalRecording recording;

  /** Nothing was changed, so the reader gets the answer even when it cannot be written down. */
  void record(@Observes Refused refused) {
    try {
      recording.record(entry(refused));
    } catch (EJBException e) {
      LOG.log(Level.SEVERE, "A refusal could not be recorded: " + refused.kind(), e);
    }
  }

  static Refusal entry(Refused refused) {
    String page = refused.address();
    return switch (refused.kind()) {
      case ACCESS ->
          Refusal.byAccess(refused.missingRoles(), page, refused.area().orElse(null), "");
      case RULE -> Refusal.byRule(refused.rule(), page, refused.area().orElse(null), "");
      case CROSS_SITE -> Refusal.ofForeignSite(page);
    };
  }
}
