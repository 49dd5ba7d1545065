package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.DutyForce;
import no.samrad.council.DutyId;
import no.samrad.council.DutyQueries;
import no.samrad.council.DutyRegulation;
import no.samrad.council.DutyRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.place.PageLanguage;

/** Backs council/changeDuty.xhtml: how a rule holds in a type of council. */
@Named
@ViewScoped
public class DutyChangeView implements Serializable {

  @Inject transient DutyQueries duties;
  @Inject transient DutyRegulation regulation;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Texts texts;
  @Inject transient Clock clock;

  private long duty;
  private DutyForce force;
  private LocalDate from;
  private String reason;
  private DutyRow now;

  public void load() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    find();
    force = now.force();
    from = LocalDate.now(clock);
  }

  public String save() {
    try {
      regulation.change(now.id(), now.version(), force, from, reason);
    } catch (StaleData e) {
      find(); // what was chosen stays; saving again is a new decision
      messages.stale("library.stale", texts.of(now.duty()));
      return null;
    }
    messages.afterRedirect(
        "council.duty.changed", texts.of(now.duty()), texts.of(now.type()), texts.of(force), from);
    return "/council/duties?faces-redirect=true";
  }

  private void find() {
    now = duties.duty(new DutyId(duty), PageLanguage.now());
  }

  public List<DutyForce> getForces() {
    return List.of(DutyForce.values());
  }

  public DutyRow getNow() {
    return now;
  }

  public long getDuty() {
    return duty;
  }

  public void setDuty(long duty) {
    this.duty = duty;
  }

  public DutyForce getForce() {
    return force;
  }

  public void setForce(DutyForce force) {
    this.force = force;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
