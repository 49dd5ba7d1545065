package no.samrad.web.circulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.circulation.CirculationSheet;

/** Backs circulation/circulation.xhtml. Only reads. */
@Named
@RequestScoped
public class CirculationView {

  @Inject CirculationDoor door;

  private String slug;
  private long meeting;
  private OpenCirculation open;

  public void load() {
    open = door.open(slug, meeting);
  }

  public OpenCirculation getOpen() {
    return open;
  }

  public CirculationSheet getSheet() {
    return open.sheet();
  }

  /** Who has answered is for those who are asked, and whoever asks. */
  public boolean isInsider() {
    return getSheet().reader().manages() || getSheet().reader().sits();
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
