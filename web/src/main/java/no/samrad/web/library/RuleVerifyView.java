package no.samrad.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.rule.RuleQueries;
import no.samrad.rule.RuleSetDetails;
import no.samrad.rule.RuleSetId;
import no.samrad.rule.RuleVerification;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/**
 * Backs library/verifyRule.xhtml: somebody has compared a set with its source, or takes it back.
 */
@Named
@ViewScoped
public class RuleVerifyView implements Serializable {

  @Inject transient RuleQueries rules;
  @Inject transient RuleVerification verification;
  @Inject transient LibraryRights rights;
  @Inject transient Messages messages;

  private final VerifyForm form = new VerifyForm();
  private long set;
  private RuleSetDetails now;

  public void load() {
    rights.requireChanging();
    read();
  }

  private void read() {
    now = rules.set(new RuleSetId(set), PageLanguage.now());
  }

  public String verify() {
    return saved(
        () ->
            verification.verify(
                now.set().id(), now.version(), form.getBy(), form.getOn(), form.getReason()),
        "library.verify.saved");
  }

  public String withdraw() {
    return saved(
        () -> verification.withdraw(now.set().id(), now.version(), form.getReason()),
        "library.verify.withdrawn");
  }

  private String saved(Runnable change, String receipt) {
    try {
      change.run();
    } catch (StaleData e) {
      read();
      messages.stale("library.stale", now.code());
      return null;
    }
    messages.afterRedirect(receipt, now.code());
    return "/library/rule?faces-redirect=true&set=" + set;
  }

  public RuleSetDetails getNow() {
    return now;
  }

  public VerifyForm getForm() {
    return form;
  }

  public long getSet() {
    return set;
  }

  public void setSet(long set) {
    this.set = set;
  }
}
