package no.samrad.team;

import jakarta.persistence.EntityManager;

/** What other capabilities ask of teams, without a container. */
public final class Staffing {

  private Staffing() {}

  public static TeamStaffing on(EntityManager em) {
    TeamStaffing staffing = new TeamStaffing();
    staffing.listing = new TeamListing();
    staffing.listing.em = em;
    return staffing;
  }
}
