package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.council.CouncilSeating;
import no.samrad.council.NewSeat;
import no.samrad.council.SeatChoices;
import no.samrad.council.SeatChoices.Candidate;
import no.samrad.council.SeatRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.person.PersonForm;

/** Backs council/addSeat.xhtml: somebody the area knows, or somebody new. */
@Named
@ViewScoped
public class SeatAddView implements Serializable {

  @Inject transient CouncilSeating seating;
  @Inject transient CouncilDoor door;
  @Inject transient Texts texts;
  @Inject transient Messages messages;

  private final SeatForm form = new SeatForm();
  private final PersonForm who = new PersonForm();
  private String slug;
  private long council;
  private SeatChoices choices;
  private OpenCouncil open;

  public void load() {
    find();
    choices = door.choices(open);
  }

  public String save() {
    NewSeat wanted = wanted();
    try {
      seating.add(open.id(), open.version(), wanted);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.seat.added", form.getFunction(), form.getFrom());
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
  }

  private NewSeat wanted() {
    return new NewSeat(who.knownOrNull(), who.profileOrNull(), form.wanted());
  }

  /** Two of the same name differ by their address. */
  public String label(Candidate each) {
    return each.email().isEmpty()
        ? each.name()
        : texts.get("profile.contact.choice", each.name(), each.email());
  }

  public List<SeatRow> getReplaceable() {
    return SeatForm.replaceable(open);
  }

  public SeatChoices getChoices() {
    return choices;
  }

  public SeatForm getForm() {
    return form;
  }

  public OpenCouncil getOpen() {
    return open;
  }

  public PersonForm getWho() {
    return who;
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
