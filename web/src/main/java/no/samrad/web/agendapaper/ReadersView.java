package no.samrad.web.agendapaper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.agenda.AgendaDetails;
import no.samrad.agendapaper.ReadReceipts;
import no.samrad.agendapaper.ReaderRow;
import no.samrad.web.agenda.AgendaDoor;
import no.samrad.web.agenda.AgendaWords;

/** Backs agendapaper/readers.xhtml: which members have opened which items. */
@Named
@RequestScoped
public class ReadersView {

  @Inject ReadReceipts receipts;
  @Inject AgendaDoor door;
  @Inject AgendaWords words;

  private String slug;
  private long meeting;
  private AgendaDetails agenda;
  private List<ReaderRow> rows;
  private String areaName;

  public void load() {
    agenda = door.agendaToKeep(slug, meeting);
    areaName = door.areaName(slug);
    rows = receipts.readers(agenda.meeting().id());
  }

  /** How many have opened every item. */
  public long getComplete() {
    int items = agenda.items().size();
    return rows.stream().filter(each -> items > 0 && each.read().size() == items).count();
  }

  /** The items somebody has not opened, by number. */
  public String missing(ReaderRow row) {
    return agenda.items().stream()
        .filter(each -> !row.hasRead(each.id()))
        .map(words::number)
        .collect(Collectors.joining(", "));
  }

  public AgendaDetails getAgenda() {
    return agenda;
  }

  public List<ReaderRow> getRows() {
    return rows;
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
