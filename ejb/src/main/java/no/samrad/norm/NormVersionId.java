package no.samrad.norm;

import java.io.Serializable;

/** Identity of a norm as it is from a day. Every computed figure says which it used. */
public record NormVersionId(long value) implements Serializable {

  @Override
  public String toString() {
    return "normVersion/" + value;
  }
}
