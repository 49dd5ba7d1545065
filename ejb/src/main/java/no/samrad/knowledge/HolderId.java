package no.samrad.knowledge;

import java.io.Serializable;

/** Identity of the time somebody holds a function or knowledge. */
public record HolderId(long value) implements Serializable {

  @Override
  public String toString() {
    return "holder/" + value;
  }
}
