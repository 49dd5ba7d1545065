package no.samrad.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.profile.AreaOffice;
import no.samrad.profile.OfficeAddress;
import no.samrad.profile.ProfileDetails.OfficeRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs profile/office.xhtml. */
@Named
@ViewScoped
public class OfficeView implements Serializable {

  @Inject transient AreaOffice offices;
  @Inject transient ProfileDoor door;
  @Inject transient Messages messages;

  private String slug;
  private String address;
  private String postalCode;
  private String place;
  private String email;
  private String phone;
  private LocalDate from;
  private String reason;
  private OpenProfile open;

  /** Shows what holds today, so that only what is new has to be typed. */
  public void load() {
    open = door.open(slug);
    OfficeRow now = getNow();
    if (now != null) {
      address = now.office().address();
      postalCode = now.office().postalCode();
      place = now.office().place();
      email = now.office().email();
      phone = now.office().phone();
    }
  }

  /** Null when there is no address today. */
  public OfficeRow getNow() {
    return open.profile().officeOn(open.today());
  }

  public String save() {
    OfficeAddress office = new OfficeAddress(address, postalCode, place, email, phone);
    try {
      offices.change(open.area(), open.version(), office, from, reason);
    } catch (StaleData e) {
      open = door.open(slug); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.name());
      return null;
    }
    messages.afterRedirect("profile.office.saved", open.name(), from);
    return "/area/area?faces-redirect=true&slug=" + slug;
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

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
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
