package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaOrganising;
import no.samrad.area.FormTermId;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Messages;

/** Backs area/confirmForm.xhtml. */
@Named
@ViewScoped
public class FormConfirmView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaOrganising organising;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();

  public void load() {
    desk.open(change);
    getTerm();
  }

  public String save() {
    return desk.save(
        change,
        () ->
            organising.confirm(
                change.getArea().id(), change.getArea().version(), id(), change.getReason()),
        () -> messages.afterRedirect("life.form.confirmed", getTerm().form()));
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

  public AreaChange getChange() {
    return change;
  }
}
