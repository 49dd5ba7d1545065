package no.samrad.followup;

import java.io.Serializable;

/** What somebody is to do after an item was dealt with. */
public record ActionId(long value) implements Serializable {

  @Override
  public String toString() {
    return "action/" + value;
  }
}
