package no.samrad.agenda;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that could stand on the agenda of a meeting.
 *
 * @param code what names it when it is taken
 * @param title in the language of the meeting
 * @param help what whoever prepares it should think of, in the language of the meeting; may be
 *     empty
 * @param day by when, or since when; null where no day matters
 * @param number of the item it comes from; null where it comes from none
 * @param figure how many, where it counts something
 */
public record Suggestion(
    SuggestionKind kind,
    String code,
    ItemKind itemKind,
    String title,
    String help,
    LocalDate day,
    ItemNumber number,
    long figure)
    implements Serializable {

  /** Its why names a day. */
  public boolean dated() {
    return day != null;
  }
}
