package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.area.AreaOrganising;
import no.samrad.area.OrganisationForm;
import no.samrad.web.faces.Messages;

/** Backs area/changeForm.xhtml. */
@Named
@ViewScoped
public class FormChangeView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaOrganising organising;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private OrganisationForm form;

  public void load() {
    desk.open(change);
  }

  public String save() {
    return desk.save(
        change,
        () ->
            organising.change(
                change.getArea().id(),
                change.getArea().version(),
                form,
                change.getDay(),
                change.getReason()),
        () -> messages.afterRedirect("life.form.changed", form, change.getDay()));
  }

  public List<OrganisationForm> getForms() {
    return List.of(OrganisationForm.values());
  }

  public OrganisationForm getForm() {
    return form;
  }

  public void setForm(OrganisationForm form) {
    this.form = form;
  }

  public AreaChange getChange() {
    return change;
  }
}
