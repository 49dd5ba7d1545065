package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaEstablishing;
import no.samrad.area.AreaSlug;
import no.samrad.area.NewArea;
import no.samrad.area.OrganisationForm;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Messages;

/** Backs area/new.xhtml. */
@Named
@ViewScoped
public class AreaNewView implements Serializable {

  @Inject transient AreaEstablishing establishing;
  @Inject transient AreaRights rights;
  @Inject transient Messages messages;

  private String nb;
  private String nn;
  private String en;
  private OrganisationForm form;
  private LocalDate firstDay;

  public void open() {
    rights.requireCreating();
  }

  public String save() {
    AreaSlug slug = establishing.create(new NewArea(nb, nn, en, form, firstDay));
    messages.afterRedirect("area.created", nb);
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  /**
   * What the address will be; empty while the name gives none. Saving says what is wrong with it.
   */
  public String getAddress() {
    try {
      return nb == null ? "" : AreaSlug.fromName(nb).value();
    } catch (RuleViolation e) {
      return "";
    }
  }

  public List<OrganisationForm> getForms() {
    return List.of(OrganisationForm.values());
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public OrganisationForm getForm() {
    return form;
  }

  public void setForm(OrganisationForm form) {
    this.form = form;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }
}
