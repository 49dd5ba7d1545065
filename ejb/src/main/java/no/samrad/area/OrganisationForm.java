package no.samrad.area;

import no.samrad.place.UnitKind;

/**
 * Organisation form from the closed list of kommuneloven § 17-1, with what it asks of the members.
 * City districts are one municipality, so the chapters on inter-municipal cooperation do not apply
 * to them.
 */
public enum OrganisationForm {
  SINGLE_MUNICIPALITY(UnitKind.MUNICIPALITY, 1, 1),
  HOST_ADMINISTRATIVE(UnitKind.MUNICIPALITY, 2, Integer.MAX_VALUE),
  HOST_JOINT_BOARD(UnitKind.MUNICIPALITY, 2, Integer.MAX_VALUE),
  POLITICAL_COUNCIL(UnitKind.MUNICIPALITY, 2, Integer.MAX_VALUE),
  TASK_COMMUNITY(UnitKind.MUNICIPALITY, 2, Integer.MAX_VALUE),
  INTERMUNICIPAL_COMPANY(UnitKind.MUNICIPALITY, 2, Integer.MAX_VALUE),
  CITY_DISTRICTS(UnitKind.CITY_DISTRICT, 1, Integer.MAX_VALUE);

  private final UnitKind members;
  private final int fewest;
  private final int most;

  OrganisationForm(UnitKind members, int fewest, int most) {
    this.members = members;
    this.fewest = fewest;
    this.most = most;
  }

  /** What kind of unit can be a member. */
  public UnitKind members() {
    return members;
  }

  /** How many members it needs once it is in operation. */
  public int fewest() {
    return fewest;
  }

  public boolean allowsSeveral() {
    return most > 1;
  }

  /** An inter-municipal cooperation, to which kommuneloven's chapters 18 to 20 apply. */
  public boolean isInterMunicipal() {
    return members == UnitKind.MUNICIPALITY && allowsSeveral();
  }
}
