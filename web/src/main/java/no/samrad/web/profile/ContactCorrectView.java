package no.samrad.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.profile.AreaContacts;
import no.samrad.profile.ContactDuty;
import no.samrad.profile.ContactFunction;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs profile/correctContact.xhtml. */
@Named
@ViewScoped
public class ContactCorrectView implements Serializable {

  @Inject transient AreaContacts contacts;
  @Inject transient ProfileDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long contact;
  private ContactFunction function;
  private LocalDate from;
  private LocalDate lastDay;
  private String reason;
  private ContactRow row;
  private OpenProfile open;

  /** Shows what is entered, so that only what is wrong has to be typed. */
  public void load() {
    find();
    function = row.function();
    from = row.from();
    lastDay = row.lastDay();
  }

  public String save() {
    ContactDuty duty = new ContactDuty(function, from, lastDay);
    try {
      contacts.correct(open.area(), open.version(), row.contact(), duty, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.name());
      return null;
    }
    messages.afterRedirect("profile.contact.corrected", row.name());
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    open = door.open(slug);
    row = open.requireContact(contact);
  }

  public ContactRow getRow() {
    return row;
  }

  public List<ContactFunction> getFunctions() {
    return List.of(ContactFunction.values());
  }

  public OpenProfile getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getContact() {
    return contact;
  }

  public void setContact(long contact) {
    this.contact = contact;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
