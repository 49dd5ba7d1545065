package no.samrad.agreement;

import java.io.Serializable;

/** One version of an agreement. */
public record VersionId(long value) implements Serializable {

  @Override
  public String toString() {
    return "agreement-version/" + value;
  }
}
