package no.samrad.shared;

import java.io.Serializable;

/** Identity of a person, wherever they appear. */
public record PersonId(long value) implements Serializable {

  @Override
  public String toString() {
    return "person/" + value;
  }
}
