package no.samrad.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.wording.Titles;
import no.samrad.wording.WordingDrafting;

/** Backs wording/title.xhtml: what the document is called. */
@Named
@ViewScoped
public class DraftTitleView implements Serializable {

  @Inject transient WordingDrafting drafting;
  @Inject transient DraftDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private OpenDraft open;
  private String nb;
  private String nn;
  private boolean stale;

  public void load() {
    open = door.openToChange(agreement);
    nb = open.draft().title().nb();
    nn = open.draft().title().nn();
  }

  public String save() {
    try {
      drafting.entitle(open.draft().id(), open.draft().title(), new Titles(nb, nn));
    } catch (StaleData e) {
      open = door.openToChange(agreement); // what was typed stays; saving again is a new decision
      stale = true;
      messages.stale("drafting.title.stale");
      return null;
    }
    messages.afterRedirect("drafting.title.saved");
    return "/wording/draft?faces-redirect=true&agreement=" + agreement;
  }

  /** Somebody else has changed it since the page was opened. */
  public boolean isStale() {
    return stale;
  }

  public OpenDraft getOpen() {
    return open;
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }
}
