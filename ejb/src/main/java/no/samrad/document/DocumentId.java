package no.samrad.document;

import java.io.Serializable;

/** Identity of a stored file. */
public record DocumentId(long value) implements Serializable {

  @Override
  public String toString() {
    return "document/" + value;
  }
}
