package no.samrad.web.norm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.norm.NormQueries;
import no.samrad.norm.NormRegulation;
import no.samrad.norm.NormRow;
import no.samrad.norm.NormVersionId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.library.VerifyForm;
import no.samrad.web.place.PageLanguage;

/** Backs norm/verify.xhtml: somebody has compared a norm with its source, or takes it back. */
@Named
@ViewScoped
public class NormVerifyView implements Serializable {

  @Inject transient NormQueries norms;
  @Inject transient NormRegulation regulation;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private final VerifyForm form = new VerifyForm();
  private long version;
  private NormRow now;

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
      messages.stale("library.stale", texts.of(now.code()));
      return null;
    }
    messages.afterRedirect(receipt, texts.of(now.code()));
    return "/norm/norm?faces-redirect=true&norm=" + now.code();
  }

  private void find() {
    now = norms.version(new NormVersionId(version), PageLanguage.now());
  }

  public NormRow getNow() {
    return now;
  }

  public VerifyForm getForm() {
    return form;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
