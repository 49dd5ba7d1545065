package no.samrad.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.StaleData;
import no.samrad.training.ModuleKeeping;
import no.samrad.training.ModuleRow;
import no.samrad.web.faces.Messages;
import no.samrad.web.library.VerifyForm;

/**
 * Backs training/verifyModule.xhtml: somebody has compared a module with the plan, or takes it
 * back.
 */
@Named
@ViewScoped
public class ModuleVerifyView implements Serializable {

  @Inject transient ModuleKeeping keeping;
  @Inject transient TrainingDoor door;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private final VerifyForm form = new VerifyForm();
  private long module;
  private ModuleRow now;

  public void load() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    find();
  }

  public String verify() {
    return saved(
        () -> keeping.verify(now.id(), now.version(), form.getBy(), form.getOn(), form.getReason()),
        "library.verify.saved");
  }

  public String withdraw() {
    return saved(
        () -> keeping.withdraw(now.id(), now.version(), form.getReason()),
        "library.verify.withdrawn");
  }

  private String saved(Runnable change, String receipt) {
    try {
      change.run();
    } catch (StaleData e) {
      find();
      messages.stale("library.stale", now.name());
      return null;
    }
    messages.afterRedirect(receipt, now.name());
    return "/training/modules?faces-redirect=true";
  }

  private void find() {
    now = door.module(module);
  }

  public ModuleRow getNow() {
    return now;
  }

  public VerifyForm getForm() {
    return form;
  }

  public long getModule() {
    return module;
  }

  public void setModule(long module) {
    this.module = module;
  }
}
