package no.samrad.web.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.obligation.DeviationId;
import no.samrad.obligation.DeviationRow;
import no.samrad.obligation.ObligationDetails;
import no.samrad.obligation.ObligationId;
import no.samrad.obligation.ObligationQueries;
import no.samrad.obligation.ObligationRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Lets whoever may in to what is owed under an agreement. */
@ApplicationScoped
class ObligationDoor {

  @Inject ObligationQueries queries;
  @Inject AreaAccess access;
  @Inject Clock clock;

  ObligationDetails read(long agreement) {
    return queries.obligations(
        new AgreementId(agreement), LocalDate.now(clock), PageLanguage.now());
  }

  ObligationDetails change(long agreement) {
    ObligationDetails details = read(agreement);
    access.requireAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    return details;
  }

  boolean mayChange(ObligationDetails details) {
    return access.mayAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
  }

  /** The oldest day of an obligation that is not done. */
  static ObligationRow requireOpen(ObligationDetails details, long obligation) {
    ObligationId wanted = new ObligationId(obligation);
    return details.obligations().stream()
        .filter(each -> each.id().equals(wanted) && each.doneOn() == null)
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  static DeviationRow requireDeviation(ObligationDetails details, long deviation) {
    DeviationId wanted = new DeviationId(deviation);
    return details.deviations().stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }
}
