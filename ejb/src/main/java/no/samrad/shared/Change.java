package no.samrad.shared;

import java.io.Serializable;

/**
 * One value that became another. Holds codes, ids and ISO dates, never names of people or free text
 * about them; an absent value is the empty string.
 */
public record Change(String what, String from, String to) implements Serializable {

  /** Stands last where values are not kept in the trail, but with whoever may read them. */
  public static final Change WITHHELD = new Change("withheld", "", "");

  public Change {
    from = from == null ? "" : from;
    to = to == null ? "" : to;
  }

  /** Only which value it was. */
  public Change withoutValues() {
    return new Change(what, "", "");
  }

  public static Change set(String what, Object to) {
    return new Change(what, "", to == null ? "" : to.toString());
  }

  public static Change of(String what, Object from, Object to) {
    return new Change(what, from == null ? "" : from.toString(), to == null ? "" : to.toString());
  }
}
