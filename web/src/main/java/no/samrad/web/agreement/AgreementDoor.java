package no.samrad.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementQueries;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Opens the forms about an agreement, and takes them in. */
@ApplicationScoped
class AgreementDoor {

  @Inject AgreementQueries agreements;
  @Inject AgreementAreas areas;
  @Inject Messages messages;
  @Inject Frame frame;

  void open(AgreementChange change) {
    AgreementDetails details =
        agreements.agreement(change.id(), frame.getToday(), PageLanguage.now());
    areas.requireChanging(details.row().area());
    change.open(details);
  }

  /**
   * @return the page to go on to; null to stay on this one, which then shows what is true now, and
   *     what was typed: saving again is a new decision
   */
  String save(AgreementChange change, Runnable work, String receipt, Object... details) {
    try {
      work.run();
    } catch (StaleData e) {
      open(change);
      messages.stale("agreement.stale", change.getDetails().row().name());
      return null;
    }
    messages.afterRedirect(receipt, details);
    return "/agreement/agreement?faces-redirect=true&agreement=" + change.getAgreement();
  }
}
