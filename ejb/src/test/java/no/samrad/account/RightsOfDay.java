package no.samrad.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AccountId;
import no.samrad.security.Assignment;

/** What somebody who signs in on a day may do, for tests of other capabilities. */
public final class RightsOfDay {

  private RightsOfDay() {}

  public static List<Assignment> of(EntityManager em, AccountId account, LocalDate day) {
    SignedInUsers users = new SignedInUsers();
    users.em = em;
    return users.find(account, day).orElseThrow().user().assignments();
  }
}
