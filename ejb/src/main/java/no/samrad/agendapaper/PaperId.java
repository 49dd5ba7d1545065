package no.samrad.agendapaper;

import java.io.Serializable;

/** A paper of an item. */
public record PaperId(long value) implements Serializable {

  @Override
  public String toString() {
    return "paper/" + value;
  }
}
