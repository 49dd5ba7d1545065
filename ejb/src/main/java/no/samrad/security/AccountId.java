package no.samrad.security;

import java.io.Serializable;

/** Identity of an account. */
public record AccountId(long value) implements Serializable {

  @Override
  public String toString() {
    return "account/" + value;
  }
}
