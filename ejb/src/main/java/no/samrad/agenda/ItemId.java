package no.samrad.agenda;

import java.io.Serializable;

/** An item of an agenda. */
public record ItemId(long value) implements Serializable {

  @Override
  public String toString() {
    return "item/" + value;
  }
}
