package no.samrad.agreement;

import java.io.Serializable;

/** An agreement, through all its versions. */
public record AgreementId(long value) implements Serializable {

  @Override
  public String toString() {
    return "agreement/" + value;
  }
}
