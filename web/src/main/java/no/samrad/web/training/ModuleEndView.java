package no.samrad.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.StaleData;
import no.samrad.training.ModuleKeeping;
import no.samrad.training.ModuleRow;
import no.samrad.web.faces.Messages;

/** Backs training/endModule.xhtml: it is not given any more. */
@Named
@ViewScoped
public class ModuleEndView implements Serializable {

  @Inject transient ModuleKeeping keeping;
  @Inject transient TrainingDoor door;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private LocalDate lastDay;
  private String reason;
  private long module;
  private ModuleRow now;

  public void load() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    find();
  }

  public String save() {
    try {
      keeping.end(now.id(), now.version(), lastDay, reason);
    } catch (StaleData e) {
      find();
      messages.stale("library.stale", now.name());
      return null;
    }
    messages.afterRedirect("training.module.ended", now.name(), lastDay);
    return "/training/modules?faces-redirect=true";
  }

  private void find() {
    now = door.module(module);
  }

  public ModuleRow getNow() {
    return now;
  }

  public long getModule() {
    return module;
  }

  public void setModule(long module) {
    this.module = module;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
