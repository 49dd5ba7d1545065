package no.samrad.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.profile.AreaContacts;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs profile/endContact.xhtml. */
@Named
@ViewScoped
public class ContactEndView implements Serializable {

  @Inject transient AreaContacts contacts;
  @Inject transient ProfileDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long contact;
  private LocalDate lastDay;
  private String reason;
  private ContactRow row;
  private OpenProfile open;

  public void load() {
    find();
  }

  public String save() {
    try {
      contacts.end(open.area(), open.version(), row.contact(), lastDay, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.name());
      return null;
    }
    messages.afterRedirect("profile.contact.ended", row.name(), lastDay);
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  private void find() {
    open = door.open(slug);
    row = open.requireContact(contact);
  }

  public ContactRow getRow() {
    return row;
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
