package no.samrad.area;

import java.io.Serializable;

/** Identity of the time an area has an organisation form. */
public record FormTermId(long value) implements Serializable {

  @Override
  public String toString() {
    return "area_form/" + value;
  }
}
