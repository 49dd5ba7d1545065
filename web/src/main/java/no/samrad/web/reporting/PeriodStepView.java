package no.samrad.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import no.samrad.reporting.PeriodApproval;
import no.samrad.reporting.PeriodDetails;
import no.samrad.reporting.PeriodSubmission;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs reporting/step.xhtml: says what a step does, and takes it. */
@Named
@ViewScoped
public class PeriodStepView implements Serializable {

  @Inject transient ReportingDoor door;
  @Inject transient PeriodSubmission submission;
  @Inject transient PeriodApproval approval;
  @Inject transient AreaAccess access;
  @Inject transient ReportingWords words;
  @Inject transient Messages messages;

  private String slug;
  private long period;
  private String step;
  private PeriodStepChoice choice;
  private PeriodDetails details;
  private String areaName;
  private String reason;

  public void load() {
    choice =
        Arrays.stream(PeriodStepChoice.values())
            .filter(each -> each.getAddress().equals(step))
            .findFirst()
            .orElseThrow(() -> new NotFound("step"));
    details = door.period(slug, period);
    areaName = door.nameOf(details.area(), slug);
    if (choice.isOfTheHost()) {
      access.requireAny(details.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    } else {
      access.requireAny(details.area(), Role.TEAM_LEADER);
    }
  }

  public String take() {
    try {
      act();
    } catch (StaleData e) {
      details = door.period(slug, period);
      messages.stale("reporting.stale", words.name(details.row()));
      return null;
    }
    messages.afterRedirect("reporting.step." + choice + ".done", words.name(details.row()));
    return "/reporting/period?faces-redirect=true&slug=" + slug + "&period=" + period;
  }

  private void act() {
    switch (choice) {
      case SUBMIT -> submission.submit(details.row().id(), details.row().version());
      case APPROVE -> approval.approve(details.row().id(), details.row().version());
      case LOCK -> approval.lock(details.row().id(), details.row().version());
      default -> approval.reopen(details.row().id(), details.row().version(), reason);
    }
  }

  public boolean isReopening() {
    return choice == PeriodStepChoice.REOPEN;
  }

  public String getTitleKey() {
    return "reporting.step." + choice + ".title";
  }

  public String getLeadKey() {
    return "reporting.step." + choice + ".lead";
  }

  public String getButtonKey() {
    return choice.getLabel();
  }

  public PeriodDetails getDetails() {
    return details;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getPeriod() {
    return period;
  }

  public void setPeriod(long period) {
    this.period = period;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
