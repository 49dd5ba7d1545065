package no.samrad.web.obligation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.obligation.DeviationHandling;
import no.samrad.obligation.DeviationId;
import no.samrad.obligation.DeviationRow;
import no.samrad.web.faces.Messages;

/** Backs obligation/resolveDeviation.xhtml: resolved, or not after all. */
@Named
@ViewScoped
public class DeviationResolveView implements Serializable {

  @Inject transient DeviationHandling handling;
  @Inject transient ObligationDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private long deviation;
  private LocalDate day;
  private String reason;
  private DeviationRow row;

  public void load() {
    row = ObligationDoor.requireDeviation(door.change(agreement), deviation);
  }

  public String save() {
    DeviationId id = new DeviationId(deviation);
    if (row.resolvedOn() == null) {
      handling.resolve(id, reason, day);
      messages.afterRedirect("obligation.deviation.resolved", day);
    } else {
      handling.reopen(id, reason);
      messages.afterRedirect("obligation.deviation.reopened");
    }
    return "/obligation/obligations?faces-redirect=true&agreement=" + agreement;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getDeviation() {
    return deviation;
  }

  public void setDeviation(long deviation) {
    this.deviation = deviation;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public DeviationRow getRow() {
    return row;
  }
}
