package no.samrad.web.frame;

import java.time.LocalDate;
import java.util.List;

/** The areas somebody can switch to. Implemented where areas are known. */
public interface AreaMenu {

  /**
   * An area in the switcher.
   *
   * @param slug its place in the address
   * @param name as the reader knows it
   * @param note something short beside the name: how many units
   */
  record Choice(String slug, String name, String note) {}

  /** The areas the caller may read about, as they are on the day, in their order. */
  List<Choice> choices(LocalDate day);
}
