package no.samrad.web.library;

import java.io.Serializable;
import java.time.LocalDate;

/** Who has compared something with its source, and when, as it is typed. */
public class VerifyForm implements Serializable {

  private String by;
  private LocalDate on;
  private String reason;

  public String getBy() {
    return by;
  }

  public void setBy(String by) {
    this.by = by;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
