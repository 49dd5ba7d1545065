package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.CouncilEnding;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs council/end.xhtml. */
@Named
@ViewScoped
public class CouncilEndView implements Serializable {

  @Inject transient CouncilEnding ending;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private LocalDate lastDay;
  private String reason;
  private OpenCouncil open;

  public void load() {
    find();
  }

  public String save() {
    try {
      ending.end(open.id(), open.version(), lastDay, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.ended", open.areaName(), lastDay);
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
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

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
