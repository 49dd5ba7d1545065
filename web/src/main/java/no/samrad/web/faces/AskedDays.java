package no.samrad.web.faces;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which a list is asked for in its address, as somebody wrote them; each side may
 * be open. Shown by parts/askedDays.xhtml.
 */
public class AskedDays {

  private String from = "";
  private String to = "";

  public Optional<LocalDate> first() {
    return Days.read(from);
  }

  public Optional<LocalDate> last() {
    return Days.read(to);
  }

  public boolean isAsked() {
    return !from.isBlank() || !to.isBlank();
  }

  public boolean isFromUnreadable() {
    return !from.isBlank() && first().isEmpty();
  }

  public boolean isToUnreadable() {
    return !to.isBlank() && last().isEmpty();
  }

  public boolean isUnreadable() {
    return isFromUnreadable() || isToUnreadable();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from == null ? "" : from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to == null ? "" : to;
  }
}
