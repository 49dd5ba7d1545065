package no.samrad.web.agendapaper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.samrad.agenda.AgendaDetails;
import no.samrad.agendapaper.PackAsking;
import no.samrad.agendapaper.PackState;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.web.agenda.AgendaDoor;
import org.primefaces.PrimeFaces;

/** Backs agendapaper/pack.xhtml: the papers of a meeting as one PDF, and how far it is. */
@Named
@ViewScoped
public class PackView implements Serializable {

  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final String SAID = "f:said";

  @Inject transient PackAsking asking;
  @Inject transient AgendaDoor door;

  private String slug;
  private long meeting;
  private AgendaDetails agenda;
  private String areaName;
  private List<PackState> packs;

  public void load() {
    agenda = door.agenda(slug, meeting);
    areaName = door.areaName(slug);
    NfpMeetingId id = agenda.meeting().id();
    packs = asking.audiences(id).stream().map(each -> asking.look(id, each)).toList();
  }

  /** Asks for them, and looks again as long as something happens in the background. */
  public void proceed() {
    LockSupport.parkNanos(BETWEEN_LOOKS);
    packs = packs.stream().map(each -> asking.ask(agenda.meeting().id(), each.audience())).toList();
    if (!isWorking()) {
      PrimeFaces.current().ajax().update(SAID);
    }
  }

  public boolean isWorking() {
    return !packs.stream().allMatch(PackState::ready);
  }

  public List<PackState> getPacks() {
    return packs;
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
