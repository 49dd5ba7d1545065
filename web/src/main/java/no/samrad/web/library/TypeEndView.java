package no.samrad.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.clause.TypeAdministration;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;

/** Backs library/endType.xhtml. */
@Named
@ViewScoped
public class TypeEndView implements Serializable {

  @Inject transient TypeQueries types;
  @Inject transient TypeAdministration administration;
  @Inject transient LibraryRights rights;
  @Inject transient Messages messages;

  private String type;
  private TypeDetails now;
  private LocalDate lastDay;
  private String reason;

  public void load() {
    rights.requireChanging();
    read();
  }

  private void read() {
    now = types.type(new TypeCode(type), PageLanguage.now());
  }

  public String save() {
    try {
      administration.end(now.code(), now.version(), lastDay, reason);
    } catch (StaleData e) {
      read();
      messages.stale("library.stale", now.name());
      return null;
    }
    messages.afterRedirect("library.type.ended", now.name(), lastDay);
    return "/library/type?faces-redirect=true&type=" + type;
  }

  public TypeDetails getNow() {
    return now;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
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
