package no.samrad.web.norm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.NormRegulation;
import no.samrad.norm.NormRow;
import no.samrad.norm.NormScope;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs norm/end.xhtml: an area follows the programme again. */
@Named
@ViewScoped
public class NormEndView implements Serializable {

  @Inject transient NormDoor door;
  @Inject transient NormRegulation regulation;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private String norm;
  private String area;
  private NormScope scope;
  private String areaName;
  private List<NormRow> known;
  private LocalDate lastDay;
  private String reason;

  public void load() {
    scope = door.open(norm, area);
    areaName = door.nameOf(scope);
    known = door.known(scope);
  }

  public String save() {
    try {
      regulation.end(scope, known.size(), lastDay, reason);
    } catch (StaleData e) {
      known = door.known(scope);
      messages.stale("library.stale", texts.of(scope.code()));
      return null;
    }
    messages.afterRedirect("norm.ended", areaName, texts.of(scope.code()), lastDay);
    return "/norm/norm?faces-redirect=true&norm=" + norm;
  }

  public NormScope getScope() {
    return scope;
  }

  public String getAreaName() {
    return areaName;
  }

  public List<NormRow> getKnown() {
    return known;
  }

  public String getNorm() {
    return norm;
  }

  public void setNorm(String norm) {
    this.norm = norm;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
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
