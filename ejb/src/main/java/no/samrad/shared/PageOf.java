package no.samrad.shared;

import java.io.Serializable;
import java.util.List;

/** One page of a list, and how long the whole list is. */
public record PageOf<T>(List<T> items, long total) implements Serializable {

  public PageOf {
    items = List.copyOf(items);
  }
}
