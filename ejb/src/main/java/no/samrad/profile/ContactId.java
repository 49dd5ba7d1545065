package no.samrad.profile;

import java.io.Serializable;

/** A person's time as contact of an area. */
public record ContactId(long value) implements Serializable {

  @Override
  public String toString() {
    return "contact/" + value;
  }
}
