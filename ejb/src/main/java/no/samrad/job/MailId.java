package no.samrad.job;

import java.io.Serializable;

/** A mail on its way or sent. */
public record MailId(long value) implements Serializable {

  @Override
  public String toString() {
    return "mail/" + value;
  }
}
