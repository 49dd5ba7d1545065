package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.council.DutyId;
import no.samrad.council.DutyQueries;
import no.samrad.council.DutyRegulation;
import no.samrad.council.DutyRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.library.VerifyForm;
import no.samrad.web.place.PageLanguage;

/**
 * Backs council/verifyDuty.xhtml: somebody has compared a rule with its source, or takes it back.
 */
@Named
@ViewScoped
public class DutyVerifyView implements Serializable {

  @Inject transient DutyQueries duties;
  @Inject transient DutyRegulation regulation;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private final VerifyForm form = new VerifyForm();
  private long duty;
  private DutyRow now;

  public void load() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    find();
  }

  public String verify() {
    return saved(
        () ->
            regulation.verify(
                now.id(), now.version(), form.getBy(), form.getOn(), form.getReason()),
        "library.verify.saved");
  }

  public String withdraw() {
    return saved(
        () -> regulation.withdraw(now.id(), now.version(), form.getReason()),
        "library.verify.withdrawn");
  }

  private String saved(Runnable change, String receipt) {
    try {
      change.run();
    } catch (StaleData e) {
      find();
      messages.stale("library.stale", texts.of(now.duty()));
      return null;
    }
    messages.afterRedirect(receipt, texts.of(now.duty()));
    return "/council/duties?faces-redirect=true";
  }

  private void find() {
    now = duties.duty(new DutyId(duty), PageLanguage.now());
  }

  public DutyRow getNow() {
    return now;
  }

  public VerifyForm getForm() {
    return form;
  }

  public long getDuty() {
    return duty;
  }

  public void setDuty(long duty) {
    this.duty = duty;
  }
}
