package no.samrad.web.agenda;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agenda.AgendaPlanning;
import no.samrad.agenda.ItemDetails;
import no.samrad.agenda.ItemId;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs agenda/change.xhtml: an item of a planned meeting, to be changed or removed. */
@Named
@ViewScoped
public class ItemChangeView implements Serializable {

  @Inject transient AgendaPlanning planning;
  @Inject transient AgendaDoor door;
  @Inject transient Messages messages;

  private final ItemForm form = new ItemForm();
  private String slug;
  private long meeting;
  private long item;
  private ItemDetails details;
  private String areaName;

  public void load() {
    find();
    areaName = door.areaName(slug);
    form.show(details.text());
  }

  public String save() {
    try {
      planning.change(new ItemId(item), details.version(), form.wanted());
    } catch (StaleData e) {
      return stale();
    }
    messages.afterRedirect("agenda.changed", form.getTitle());
    return "/agenda/item?faces-redirect=true&slug="
        + slug
        + "&meeting="
        + meeting
        + "&item="
        + item;
  }

  public String remove() {
    try {
      planning.remove(new ItemId(item), details.version());
    } catch (StaleData e) {
      return stale();
    }
    messages.afterRedirect("agenda.removed", details.text().title());
    return "/meeting/meeting?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  private String stale() {
    find(); // what was typed stays; saving again is a new decision
    messages.stale("agenda.stale");
    return null;
  }

  private void find() {
    details = door.itemToKeep(slug, meeting, item);
  }

  public ItemForm getForm() {
    return form;
  }

  public ItemDetails getDetails() {
    return details;
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

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }

  public long getItem() {
    return item;
  }

  public void setItem(long item) {
    this.item = item;
  }
}
