package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.AgreementVersions;
import no.samrad.agreement.VersionDays;
import no.samrad.agreement.VersionRow;
import no.samrad.shared.NotFound;

/** Backs agreement/plan.xhtml: first day, last day and notice of the draft. */
@Named
@ViewScoped
public class AgreementPlanView implements Serializable {

  @Inject transient AgreementVersions versions;
  @Inject transient AgreementDoor door;

  private final AgreementChange change = new AgreementChange();
  private LocalDate inForceOn;
  private LocalDate expiresOn;
  private Integer months;

  public void load() {
    door.open(change);
    VersionRow draft = change.getDetails().draft().orElseThrow(() -> new NotFound(change.id()));
    inForceOn = draft.inForceOn();
    expiresOn = draft.expiresOn();
    months = draft.noticeMonths();
  }

  public String save() {
    VersionDays wanted = new VersionDays(inForceOn, expiresOn, months);
    return door.save(
        change, () -> versions.plan(change.id(), change.version(), wanted), "agreement.plan.saved");
  }

  public AgreementChange getChange() {
    return change;
  }

  public LocalDate getInForceOn() {
    return inForceOn;
  }

  public void setInForceOn(LocalDate inForceOn) {
    this.inForceOn = inForceOn;
  }

  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public void setExpiresOn(LocalDate expiresOn) {
    this.expiresOn = expiresOn;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }
}
