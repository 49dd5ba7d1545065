package no.samrad.web.completeness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.agreement.AgreementId;
import no.samrad.completeness.CompletenessQueries;
import no.samrad.completeness.CompletenessReport;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** The part of an agreement's page that says whether it is complete, as of the page's day. */
@Named
@RequestScoped
public class AgreementCompletenessView {

  @Inject CompletenessQueries completeness;
  @Inject Frame frame;

  private CompletenessReport report;

  /**
   * Read once per request.
   *
   * @param version 0 for the one that counts
   */
  public CompletenessReport of(long agreement, int version) {
    if (report == null) {
      report =
          completeness.report(
              new AgreementId(agreement), version, frame.getDay(), PageLanguage.now());
    }
    return report;
  }
}
