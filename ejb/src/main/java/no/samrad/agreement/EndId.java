package no.samrad.agreement;

import java.io.Serializable;

/** How an agreement ends or a party leaves it. */
public record EndId(long value) implements Serializable {

  @Override
  public String toString() {
    return "agreement-end/" + value;
  }
}
