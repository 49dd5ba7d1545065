package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaOrganising;
import no.samrad.area.FormCorrection;
import no.samrad.area.FormTermId;
import no.samrad.area.OrganisationForm;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;

/** Backs area/correctForm.xhtml. */
@Named
@ViewScoped
public class FormCorrectView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaOrganising organising;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private OrganisationForm form;

  public void load() {
    desk.open(change);
    form = getTerm().form();
    change.setDay(getTerm().from());
  }

  public String save() {
    return desk.save(
        change,
        () ->
            organising.correct(
                change.getArea().id(),
                change.getArea().version(),
                new FormCorrection(id(), form, change.getDay()),
                change.getReason()),
        () -> messages.afterRedirect("life.form.corrected", change.getArea().name()));
  }

  private FormTermId id() {
    return new FormTermId(change.getTerm());
  }

  /** As it stands. */
  public FormSpan getTerm() {
    return change.getArea().history().forms().stream()
        .filter(each -> each.term().equals(id()))
        .findFirst()
        .orElseThrow(() -> new NotFound(id()));
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
