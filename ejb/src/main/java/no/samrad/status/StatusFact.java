package no.samrad.status;

import java.io.Serializable;
import java.util.List;

/**
 * One thing to say of a point.
 *
 * @param values as its kind names them
 */
public record StatusFact(StatusFactKind kind, List<Serializable> values) implements Serializable {

  public StatusFact {
    values = List.copyOf(values);
  }

  static StatusFact of(StatusFactKind kind, Serializable... values) {
    return new StatusFact(kind, List.of(values));
  }

  public Serializable value() {
    return values.get(0);
  }
}
