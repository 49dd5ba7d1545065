package no.samrad.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementStatus;
import no.samrad.agreement.PartyChange;
import no.samrad.agreement.PartyRow;
import no.samrad.agreement.VersionRow;
import no.samrad.agreement.VersionStatus;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/**
 * Backs agreement/agreement.xhtml and gives its sections the agreement. Only reads, so nothing is
 * kept between requests.
 */
@Named
@RequestScoped
public class AgreementView {

  @Inject AgreementQueries agreements;
  @Inject AgreementAreas areas;
  @Inject Texts texts;
  @Inject Frame frame;

  private long agreement;
  private AgreementDetails details;

  public void load() {
    details = agreements.agreement(new AgreementId(agreement), frame.getDay(), PageLanguage.now());
  }

  public AgreementDetails getDetails() {
    return details;
  }

  /** Today's page, to whoever may change the agreement. */
  public boolean isMayChange() {
    return !frame.isOtherDay() && areas.mayChange(details.row().area());
  }

  public boolean isMayChangeParties() {
    return isMayChange() && !details.status().over();
  }

  public boolean isDrafting() {
    return isMayChange() && draftIs(VersionStatus.DRAFT);
  }

  public boolean isReviewing() {
    return isMayChange() && draftIs(VersionStatus.REVIEW);
  }

  public boolean isMayBegin() {
    boolean over = details.status().over() && details.status() != AgreementStatus.DISCARDED;
    return isMayChange() && details.draft().isEmpty() && !over;
  }

  public boolean isMayEnd() {
    boolean endable = details.status() == AgreementStatus.IN_FORCE || details.status().underWay();
    return isMayChange() && endable && details.ending().isEmpty();
  }

  private boolean draftIs(VersionStatus status) {
    return details.draft().filter(each -> each.status() == status).isPresent();
  }

  public List<LifeStep> getSteps() {
    return LifeStep.of(details, texts);
  }

  public VersionRow getDraft() {
    return details.draft().orElse(null);
  }

  public VersionRow getCurrent() {
    return details.current().orElse(null);
  }

  public List<PartyRow> getParties() {
    return details.partiesOn(details.day());
  }

  /** Those who were party once or will be. */
  public List<PartyRow> getOtherParties() {
    return details.parties().stream().filter(each -> !each.includes(details.day())).toList();
  }

  public List<PartyChange> getChanges() {
    return details.changes();
  }

  public boolean isVersionOutdated() {
    return !details.missedByVersion().isEmpty() || !details.goneFromVersion().isEmpty();
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }
}
