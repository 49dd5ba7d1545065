package no.samrad.web.agenda;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.ItemDetails;
import no.samrad.agenda.ItemId;
import no.samrad.agendapaper.ItemPaperQueries;
import no.samrad.agendapaper.PaperRow;
import no.samrad.agendapaper.PrivateNotes;
import no.samrad.agendapaper.ReadReceipts;
import no.samrad.web.faces.Messages;

/** Backs agenda/item.xhtml: an item with its papers and the reader's own note. */
@Named
@ViewScoped
public class ItemView implements Serializable {

  @Inject transient AgendaDoor door;
  @Inject transient AgendaReaders readers;
  @Inject transient ItemPaperQueries paperQueries;
  @Inject transient ReadReceipts receipts;
  @Inject transient PrivateNotes notes;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private long item;
  private String areaName;
  private ItemDetails details;
  private List<PaperRow> papers;
  private boolean noting;
  private String note;

  public void load() {
    details = door.item(slug, meeting, item);
    areaName = door.areaName(slug);
    ItemId id = new ItemId(item);
    papers = paperQueries.papers(id);
    receipts.opened(id);
    noting = readers.mayReadClosed(details.meeting().area());
    note = noting ? notes.note(id) : "";
  }

  public String saveNote() {
    notes.write(new ItemId(item), note);
    messages.afterRedirect("agendapaper.note.saved");
    return "/agenda/item?faces-redirect=true&slug="
        + slug
        + "&meeting="
        + meeting
        + "&item="
        + item;
  }

  public ItemDetails getDetails() {
    return details;
  }

  public List<PaperRow> getPapers() {
    return papers;
  }

  public boolean isNoting() {
    return noting;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
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
