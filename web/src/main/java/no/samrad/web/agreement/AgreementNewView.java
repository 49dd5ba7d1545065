package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementMaking;
import no.samrad.agreement.NewAgreement;
import no.samrad.clause.TemplateRow;
import no.samrad.clause.TypeDetails;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.AreaMenu;
import no.samrad.web.frame.Frame;

/** Backs agreement/new.xhtml: first the area and the type, then names and a template. */
@Named
@ViewScoped
public class AgreementNewView implements Serializable {

  @Inject transient AgreementMaking making;
  @Inject transient AgreementTypes types;
  @Inject transient AgreementAreas areas;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private String area = "";
  private String type = "";
  private String template = "";
  private String nameNb;
  private String nameNn;
  private LocalDate day;
  private String areaName;
  private TypeDetails chosen;
  private List<TemplateRow> templates = List.of();

  public void load() {
    if (!area.isEmpty()) {
      AreaId id = areas.require(area);
      areas.requireChanging(id);
      areaName = areas.name(id);
    }
    if (!type.isEmpty() && !area.isEmpty()) {
      choose();
    }
  }

  private void choose() {
    chosen = types.require(type);
    templates = types.templates(chosen.code(), frame.getToday());
    template = templates.isEmpty() ? "" : templates.get(0).code();
    nameNb = types.proposedName(chosen, areaName);
    day = frame.getToday();
  }

  public String save() {
    AgreementId id =
        making.create(
            new NewAgreement(
                areas.require(area), type, template == null ? "" : template, nameNb, nameNn, day));
    messages.afterRedirect("agreement.created", nameNb);
    return "/agreement/agreement?faces-redirect=true&agreement=" + id.value();
  }

  public List<AreaMenu.Choice> getAreas() {
    return areas.whereMayBegin();
  }

  public List<TypeDetails> getTypes() {
    return types.ofDay(frame.getToday());
  }

  public List<TemplateRow> getTemplates() {
    return templates;
  }

  public String label(TemplateRow row) {
    return types.label(row);
  }

  public TypeDetails getChosen() {
    return chosen;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area == null ? "" : area;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type == null ? "" : type;
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(String template) {
    this.template = template;
  }

  public String getNameNb() {
    return nameNb;
  }

  public void setNameNb(String nameNb) {
    this.nameNb = nameNb;
  }

  public String getNameNn() {
    return nameNn;
  }

  public void setNameNn(String nameNn) {
    this.nameNn = nameNn;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
