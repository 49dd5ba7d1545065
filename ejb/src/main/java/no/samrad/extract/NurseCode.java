package no.samrad.extract;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/** What files know somebody of the team by: a number, never a name. */
public record NurseCode(String code, String name) implements Serializable {

  static String of(PersonId person) {
    return "F" + person.value();
  }
}
