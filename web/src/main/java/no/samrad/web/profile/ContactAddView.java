package no.samrad.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.profile.AreaContacts;
import no.samrad.profile.ContactFunction;
import no.samrad.profile.KnownPerson;
import no.samrad.profile.NewContact;
import no.samrad.profile.ProfileQueries;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.person.PersonForm;

/** Backs profile/addContact.xhtml: somebody the area knows, or somebody new. */
@Named
@ViewScoped
public class ContactAddView implements Serializable {

  @Inject transient AreaContacts contacts;
  @Inject transient ProfileQueries profiles;
  @Inject transient Texts texts;
  @Inject transient ProfileDoor door;
  @Inject transient Messages messages;

  private final PersonForm who = new PersonForm();
  private String slug;
  private ContactFunction function;
  private LocalDate from;
  private LocalDate lastDay;
  private List<KnownPerson> known;
  private OpenProfile open;

  public void load() {
    open = door.open(slug);
    known = who.getNewcomer() ? List.of() : profiles.known(open.area());
  }

  public String save() {
    try {
      contacts.add(open.area(), open.version(), wanted());
    } catch (StaleData e) {
      open = door.open(slug); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.name());
      return null;
    }
    messages.afterRedirect("profile.contact.added", function, from);
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  private NewContact wanted() {
    return new NewContact(who.knownOrNull(), who.profileOrNull(), function, from, lastDay);
  }

  /** Two of the same name differ by their address. */
  public String label(KnownPerson each) {
    return each.email().isEmpty()
        ? each.name()
        : texts.get("profile.contact.choice", each.name(), each.email());
  }

  public List<KnownPerson> getKnown() {
    return known;
  }

  public List<ContactFunction> getFunctions() {
    return List.of(ContactFunction.values());
  }

  public OpenProfile getOpen() {
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

  public ContactFunction getFunction() {
    return function;
  }

  public void setFunction(ContactFunction function) {
    this.function = function;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
