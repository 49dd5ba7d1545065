package no.samrad.place;

import java.io.Serializable;

/** Identity of a body that is no municipality. */
public record OrganisationId(long value) implements Serializable {

  @Override
  public String toString() {
    return "organisation/" + value;
  }
}
