package no.samrad.web.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agenda.ItemId;
import no.samrad.followup.ActionChoices;
import no.samrad.followup.ActionTaking;
import no.samrad.followup.FollowupRule;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Messages;

/** Backs followup/new.xhtml: what was agreed upon and not written down in the meeting. */
@Named
@ViewScoped
public class ActionNewView implements Serializable {

  @Inject transient ActionTaking taking;
  @Inject transient ActionDoor door;
  @Inject transient Messages messages;

  private final ActionForm form = new ActionForm();
  private String slug;
  private Long item;
  private String areaName;
  private ActionChoices choices;

  public void load() {
    AreaId area = door.area(slug);
    choices = door.choices(area);
    areaName = door.nameOf(area, slug);
  }

  public String save() {
    if (item == null) {
      throw new RuleViolation(FollowupRule.ITEM_MISSING);
    }
    taking.add(new ItemId(item), form.wanted());
    messages.afterRedirect("followup.added");
    return "/followup/list?faces-redirect=true&slug=" + slug;
  }

  public ActionChoices getChoices() {
    return choices;
  }

  public ActionForm getForm() {
    return form;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public Long getItem() {
    return item;
  }

  public void setItem(Long item) {
    this.item = item;
  }
}
