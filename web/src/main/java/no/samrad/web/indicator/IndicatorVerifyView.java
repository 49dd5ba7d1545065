package no.samrad.web.indicator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorRegulation;
import no.samrad.indicator.VersionRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.library.VerifyForm;

/**
 * Backs indicator/verify.xhtml: somebody has compared a version with its source, or takes it back.
 */
@Named
@ViewScoped
public class IndicatorVerifyView implements Serializable {

  @Inject transient IndicatorDoor door;
  @Inject transient IndicatorRegulation regulation;
  @Inject transient Messages messages;

  private final VerifyForm form = new VerifyForm();
  private String indicator;
  private long version;
  private OpenIndicator open;

  public void load() {
    door.area(null);
    open = door.open(indicator);
    getNow();
  }

  public String verify() {
    VersionRow now = getNow();
    return saved(
        () ->
            regulation.verify(
                now.id(), now.version(), form.getBy(), form.getOn(), form.getReason()),
        "library.verify.saved");
  }

  public String withdraw() {
    VersionRow now = getNow();
    return saved(
        () -> regulation.withdraw(now.id(), now.version(), form.getReason()),
        "library.verify.withdrawn");
  }

  private String saved(Runnable change, String receipt) {
    try {
      change.run();
    } catch (StaleData e) {
      open = door.open(indicator);
      messages.stale("library.stale", getDefinition().name());
      return null;
    }
    messages.afterRedirect(receipt, getDefinition().name());
    return "/indicator/indicator?faces-redirect=true&indicator=" + indicator;
  }

  public Definition getDefinition() {
    return open.definition();
  }

  public VersionRow getNow() {
    return open.version(version);
  }

  public VerifyForm getForm() {
    return form;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
