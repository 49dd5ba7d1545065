package no.samrad.web.indicator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorRegulation;
import no.samrad.indicator.VersionRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs indicator/end.xhtml: an area measures against what the programme does again. */
@Named
@ViewScoped
public class IndicatorEndView implements Serializable {

  @Inject transient IndicatorDoor door;
  @Inject transient IndicatorRegulation regulation;
  @Inject transient Messages messages;

  private String indicator;
  private long version;
  private OpenIndicator open;
  private LocalDate lastDay;
  private String reason;

  public void load() {
    open = door.open(indicator);
    if (!getNow().isOwn()) {
      throw new NotFound(getNow().id());
    }
    door.requireRight(getNow().areaOrNull());
  }

  public String save() {
    try {
      regulation.end(getNow().id(), getNow().version(), lastDay, reason);
    } catch (StaleData e) {
      open = door.open(indicator);
      messages.stale("library.stale", getDefinition().name());
      return null;
    }
    messages.afterRedirect("indicator.ended", getNow().areaName(), getDefinition().name());
    return "/indicator/indicator?faces-redirect=true&indicator=" + indicator;
  }

  public Definition getDefinition() {
    return open.definition();
  }

  public VersionRow getNow() {
    return open.version(version);
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
