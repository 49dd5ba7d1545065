package no.samrad.web.criteria;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.criteria.CriteriaQueries;
import no.samrad.criteria.CriteriaSetRow;
import no.samrad.criteria.CriteriaVerifying;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.library.VerifyForm;
import no.samrad.web.place.PageLanguage;

/**
 * Backs criteria/verify.xhtml: somebody has compared a set of criteria with its source, or takes it
 * back.
 */
@Named
@ViewScoped
public class CriteriaVerifyView implements Serializable {

  @Inject transient CriteriaQueries criteria;
  @Inject transient CriteriaVerifying verifying;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private final VerifyForm form = new VerifyForm();
  private String set;
  private CriteriaSetRow now;

  public void load() {
    access.requireEverywhere(Role.ADMINISTRATOR);
    find();
  }

  public String verify() {
    return saved(
        () ->
            verifying.verify(
                now.code(), now.verification(), form.getBy(), form.getOn(), form.getReason()),
        "library.verify.saved");
  }

  public String withdraw() {
    return saved(
        () -> verifying.withdraw(now.code(), now.verification(), form.getReason()),
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
    return "/criteria/list?faces-redirect=true";
  }

  private void find() {
    now =
        criteria.sets(PageLanguage.now()).stream()
            .filter(each -> each.code().equals(set))
            .findFirst()
            .orElseThrow(() -> new NotFound("criteria"));
  }

  public CriteriaSetRow getNow() {
    return now;
  }

  public VerifyForm getForm() {
    return form;
  }

  public String getSet() {
    return set;
  }

  public void setSet(String set) {
    this.set = set;
  }
}
