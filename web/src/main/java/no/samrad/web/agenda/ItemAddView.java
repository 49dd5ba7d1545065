package no.samrad.web.agenda;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.agenda.AgendaDetails;
import no.samrad.agenda.AgendaPlanning;
import no.samrad.web.faces.Messages;

/** Backs agenda/add.xhtml. */
@Named
@ViewScoped
public class ItemAddView implements Serializable {

  @Inject transient AgendaPlanning planning;
  @Inject transient AgendaDoor door;
  @Inject transient Messages messages;

  private final ItemForm form = new ItemForm();
  private String slug;
  private long meeting;
  private AgendaDetails agenda;
  private String areaName;

  public void load() {
    agenda = door.agendaToKeep(slug, meeting);
    areaName = door.areaName(slug);
  }

  public String save() {
    planning.add(agenda.meeting().id(), form.wanted());
    messages.afterRedirect("agenda.added", form.getTitle());
    return "/meeting/meeting?faces-redirect=true&slug=" + slug + "&meeting=" + meeting;
  }

  public ItemForm getForm() {
    return form;
  }

  public AgendaDetails getAgenda() {
    return agenda;
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
}
