package no.samrad.web.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.agenda.AgendaDetails;
import no.samrad.agenda.AgendaQueries;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.ItemDetails;
import no.samrad.agenda.ItemId;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Finds agendas and their items by their addresses. */
@ApplicationScoped
public class AgendaDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject AgendaQueries agendas;
  @Inject AgendaReaders readers;
  @Inject Clock clock;

  /** The agenda of a meeting of the area, as far as the caller may know. */
  public AgendaDetails agenda(String slug, long meeting) {
    NfpMeetingId id = new NfpMeetingId(meeting);
    AgendaDetails agenda = agendas.agenda(id);
    if (!agenda.meeting().area().equals(area(slug))) {
      throw new NotFound(id);
    }
    return agenda;
  }

  /** As {@link #agenda}, for whoever keeps it. */
  public AgendaDetails agendaToKeep(String slug, long meeting) {
    readers.requireManaging(area(slug));
    return agenda(slug, meeting);
  }

  /** An item of a meeting of the area, as far as the caller may know. */
  public ItemDetails item(String slug, long meeting, long item) {
    ItemId id = new ItemId(item);
    ItemDetails details = agendas.item(id);
    if (!details.meeting().area().equals(area(slug)) || details.meeting().id().value() != meeting) {
      throw new NotFound(id);
    }
    return details;
  }

  /** As {@link #item}, for whoever keeps the agenda. */
  public ItemDetails itemToKeep(String slug, long meeting, long item) {
    readers.requireManaging(area(slug));
    return item(slug, meeting, item);
  }

  public String areaName(String slug) {
    return directory.nameOf(area(slug), LocalDate.now(clock), PageLanguage.now()).orElse(slug);
  }

  private AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }
}
