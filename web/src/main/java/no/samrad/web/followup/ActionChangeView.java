package no.samrad.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.followup.ActionChoices;
import no.samrad.followup.ActionRow;
import no.samrad.followup.ActionTaking;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs followup/change.xhtml. */
@Named
@ViewScoped
public class ActionChangeView implements Serializable {

  @Inject transient ActionTaking taking;
  @Inject transient ActionDoor door;
  @Inject transient Messages messages;

  private final ActionForm form = new ActionForm();
  private String slug;
  private long action;
  private ActionRow row;
  private ActionChoices choices;

  public void load() {
    row = door.managed(slug, action);
    choices = door.choices(door.area(slug));
    form.show(row);
  }

  public String save() {
    try {
      taking.change(row.id(), row.version(), form.wanted());
    } catch (StaleData e) {
      row = door.managed(slug, action); // what was typed stays; saving again is a new decision
      messages.stale("followup.stale");
      return null;
    }
    messages.afterRedirect("followup.changed");
    return "/followup/list?faces-redirect=true&slug=" + slug;
  }

  public ActionRow getRow() {
    return row;
  }

  public ActionChoices getChoices() {
    return choices;
  }

  public ActionForm getForm() {
    return form;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getAction() {
    return action;
  }

  public void setAction(long action) {
    this.action = action;
  }
}
