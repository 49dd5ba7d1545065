package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;

/**
 * Which agreements are looked for, as they stand on a day.
 *
 * @param area null for every area the caller may read about
 * @param status null for every status
 * @param type code of a type, empty for every type
 * @param text part of the agreement's name or of a party's; may be empty
 */
public record AgreementSearch(
    LocalDate day, Language language, AreaId area, AgreementStatus status, String type, String text)
    implements Serializable {

  public AgreementSearch {
    type = type == null ? "" : type;
    text = text == null ? "" : text;
  }

  public static AgreementSearch all(LocalDate day, Language language) {
    return new AgreementSearch(day, language, null, null, "", "");
  }

  public static AgreementSearch of(AreaId area, LocalDate day, Language language) {
    return new AgreementSearch(day, language, area, null, "", "");
  }
}
