package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.council.CouncilSeating;
import no.samrad.council.SeatRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs council/removeSeat.xhtml. */
@Named
@ViewScoped
public class SeatRemoveView implements Serializable {

  @Inject transient CouncilSeating seating;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private long seat;
  private String reason;
  private SeatRow row;
  private OpenCouncil open;

  public void load() {
    find();
  }

  public String save() {
    try {
      seating.remove(open.id(), open.version(), row.seat(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.seat.removed", row.name());
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
    row = open.requireSeat(seat);
  }

  public SeatRow getRow() {
    return row;
  }

  public OpenCouncil getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }

  public long getSeat() {
    return seat;
  }

  public void setSeat(long seat) {
    this.seat = seat;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
