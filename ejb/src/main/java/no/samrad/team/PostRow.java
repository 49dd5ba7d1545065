package no.samrad.team;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/**
 * A post for a time.
 *
 * @param certifiedOn null until the person may follow up participants alone
 * @param lastDay null: until further notice
 * @param account whoever holds it can sign in, so that the right has an effect
 */
public record PostRow(
    PostId post,
    PersonId person,
    String name,
    PostFunction function,
    Profession profession,
    UnitId employer,
    String employerName,
    int percentage,
    LocalDate certifiedOn,
    LocalDate from,
    LocalDate lastDay,
    boolean account)
    implements Serializable {

  public boolean isOn(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }
}
