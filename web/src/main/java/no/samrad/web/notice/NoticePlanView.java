package no.samrad.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.notice.NoticePlan;
import no.samrad.notice.NoticePlanning;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs notice/plan.xhtml. */
@Named
@ViewScoped
public class NoticePlanView implements Serializable {

  @Inject transient NoticePlanning planning;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private NoticePlan now;
  private String days;
  private boolean dayAfter;

  public void load() {
    now = planning.plan();
    days = now.written();
    dayAfter = now.dayAfter();
  }

  public String save() {
    try {
      planning.change(NoticePlan.written(days, dayAfter, now.version()));
    } catch (StaleData e) {
      now = planning.plan();
      messages.stale("notice.plan.stale", texts.get("notice.plan.title"));
      return null;
    }
    messages.afterRedirect("notice.plan.saved");
    return "/notice/plan?faces-redirect=true";
  }

  /** What counts until somebody saves something else. */
  public NoticePlan getNow() {
    return now;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public boolean isDayAfter() {
    return dayAfter;
  }

  public void setDayAfter(boolean dayAfter) {
    this.dayAfter = dayAfter;
  }
}
