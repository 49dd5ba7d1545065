package no.samrad.supervision;

import java.io.Serializable;

/** Identity of supervision, a meeting or a gathering that was held. */
public record SessionId(long value) implements Serializable {

  @Override
  public String toString() {
    return "session/" + value;
  }
}
