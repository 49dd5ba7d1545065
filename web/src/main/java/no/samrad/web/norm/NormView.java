package no.samrad.web.norm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormQueries;
import no.samrad.norm.NormRow;
import no.samrad.shared.NotFound;
import no.samrad.web.frame.AreaMenu;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs norm/norm.xhtml: everything a norm is, was and will be. */
@Named
@RequestScoped
public class NormView {

  @Inject NormQueries norms;
  @Inject Frame frame;

  private String norm;
  private NormCode code;
  private List<NormRow> rows;

  public void load() {
    code = NormCodes.read(norm);
    rows = norms.history(code, PageLanguage.now());
    if (rows.isEmpty()) {
      throw new NotFound("norm");
    }
  }

  /** What holds for the programme on the day of the page; null when nothing is known. */
  public NormRow getNow() {
    return rows.stream()
        .filter(row -> row.area().isEmpty() && row.holdsOn(frame.getDay()))
        .findFirst()
        .orElse(null);
  }

  public boolean holds(NormRow row) {
    return row.holdsOn(frame.getDay());
  }

  /** The area has its own until further notice. */
  public boolean hasOwn(AreaMenu.Choice area) {
    return rows.stream()
        .anyMatch(row -> row.lastDay() == null && row.areaName().equals(area.name()));
  }

  public List<AreaMenu.Choice> getAreas() {
    return frame.getAreas();
  }

  public NormCode getCode() {
    return code;
  }

  public List<NormRow> getRows() {
    return rows;
  }

  public String getNorm() {
    return norm;
  }

  public void setNorm(String norm) {
    this.norm = norm;
  }
}
