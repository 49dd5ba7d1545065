package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.CouncilProcedure;
import no.samrad.council.Procedure;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs council/rules.xhtml. */
@Named
@ViewScoped
public class ProcedureView implements Serializable {

  @Inject transient CouncilProcedure procedures;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private final ProcedureForm form = new ProcedureForm();
  private String slug;
  private long council;
  private LocalDate from;
  private String reason;
  private OpenCouncil open;

  /** Shows what holds today, or will hold first, so that only what is new has to be typed. */
  public void load() {
    find();
    form.show(
        (open.council().procedure() == null
                ? open.council().procedures().get(0)
                : open.council().procedure())
            .procedure());
  }

  public String save() {
    Procedure wanted = form.wanted();
    try {
      procedures.change(open.id(), open.version(), wanted, from, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.rules.saved", open.areaName(), from);
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
  }

  public ProcedureForm getForm() {
    return form;
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

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
