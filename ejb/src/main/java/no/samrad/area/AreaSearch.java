package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.Language;

/**
 * Which areas are looked for, as they are on a day.
 *
 * @param text a name of the area or of a member, old or new, or a member's number; may be empty
 * @param form null for every form
 */
public record AreaSearch(LocalDate day, Language language, String text, OrganisationForm form)
    implements Serializable {

  public static AreaSearch all(LocalDate day, Language language) {
    return new AreaSearch(day, language, "", null);
  }
}
