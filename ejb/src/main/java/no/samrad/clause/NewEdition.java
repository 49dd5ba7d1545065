package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a clause is to say from a day on. */
public record NewEdition(
    ClauseWords nb,
    ClauseWords nn,
    boolean required,
    List<ItemLink> items,
    String source,
    LocalDate from)
    implements Serializable {

  public NewEdition {
    items = List.copyOf(items);
  }
}
