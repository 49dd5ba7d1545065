package no.samrad.security;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** Somebody who calls a use case in a test. */
public final class Callers {

  private static final Period LONG_AGO = Period.startingOn(LocalDate.of(2000, 1, 1));

  private Callers() {}

  public static CurrentUser administrator() {
    return holding(Role.ADMINISTRATOR, null);
  }

  /**
   * @param area null for every area
   */
  public static CurrentUser holding(String role, AreaId area) {
    return holding(role, area, null);
  }

  /**
   * @param area null for every area
   * @param unit null for every unit
   */
  public static CurrentUser holding(String role, AreaId area, UnitId unit) {
    return somebody(7, new Assignment(role, area, unit, LONG_AGO));
  }

  /** Somebody else than the others, where it matters who. */
  public static CurrentUser person(long id, String role, AreaId area) {
    return somebody(id, new Assignment(role, area, null, LONG_AGO));
  }

  private static CurrentUser somebody(long id, Assignment held) {
    CurrentUser user = new CurrentUser();
    user.become(
        new SignedInUser(
            new PersonId(id),
            new AccountId(7),
            "ingvild.eksempel",
            "Ingvild Eksempel",
            "nb",
            false,
            List.of(held)));
    return user;
  }

  public static AreaAccess accessOf(CurrentUser user) {
    AreaAccess access = new AreaAccess();
    access.user = user;
    return access;
  }
}
