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
import no.samrad.norm.NormWish;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs norm/change.xhtml: what a norm is from a day, in an area or in the whole programme. */
@Named
@ViewScoped
public class NormChangeView implements Serializable {

  @Inject transient NormDoor door;
  @Inject transient NormRegulation regulation;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private String norm;
  private String area;
  private NormScope scope;
  private String areaName;
  private List<NormRow> known;
  private Integer limit;
  private LocalDate from;
  private String source;
  private String reason;

  public void load() {
    scope = door.open(norm, area);
    areaName = door.nameOf(scope);
    known = door.known(scope);
  }

  public String save() {
    try {
      regulation.change(scope, known.size(), new NormWish(limit, source), from, reason);
    } catch (StaleData e) {
      known = door.known(scope); // what was typed stays; saving again is a new decision
      messages.stale("library.stale", texts.of(scope.code()));
      return null;
    }
    messages.afterRedirect("norm.changed", texts.of(scope.code()), from);
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

  public Integer getLimit() {
    return limit;
  }

  public void setLimit(Integer limit) {
    this.limit = limit;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
