package no.samrad.wording;

import java.io.Serializable;

/** Identity of the text of one version. */
public record WordingId(long value) implements Serializable {

  @Override
  public String toString() {
    return "wording/" + value;
  }
}
