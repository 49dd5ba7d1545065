package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.council.SeatOffer;
import no.samrad.council.SeatReturning;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs council/seatsBack.xhtml: seats that became shorter with a membership are put back. */
@Named
@ViewScoped
public class SeatsBackView implements Serializable {

  @Inject transient SeatReturning returning;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private OpenCouncil open;
  private List<SeatOffer> offers;

  public void load() {
    open = door.open(slug, council);
    offers = returning.offered(open.id(), PageLanguage.now());
  }

  public String save() {
    int back;
    try {
      back = returning.putBack(open.id(), open.version());
    } catch (StaleData e) {
      load(); // what can be put back may be another; whoever confirms looks again
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.seats.back.done", back);
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  public List<SeatOffer> getOffers() {
    return offers;
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
}
