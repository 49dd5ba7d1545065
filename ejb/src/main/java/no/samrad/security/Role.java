package no.samrad.security;

import java.util.List;

/** The roles the application knows. Constants, because annotations need them. */
public final class Role {

  public static final String ADMINISTRATOR = "ADMINISTRATOR";
  public static final String HOST_STAFF = "HOST_STAFF";
  public static final String TEAM_LEADER = "TEAM_LEADER";
  public static final String TEAM_MEMBER = "TEAM_MEMBER";
  public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
  public static final String COUNCIL_SECRETARY = "COUNCIL_SECRETARY";
  public static final String MUNICIPAL_CONTACT = "MUNICIPAL_CONTACT";
  public static final String NATIONAL_READER = "NATIONAL_READER";
  public static final String AUDITOR = "AUDITOR";
  public static final String OPERATIONS = "OPERATIONS";

  public static final List<String> ALL =
      List.of(
          ADMINISTRATOR,
          HOST_STAFF,
          TEAM_LEADER,
          TEAM_MEMBER,
          COUNCIL_MEMBER,
          COUNCIL_SECRETARY,
          MUNICIPAL_CONTACT,
          NATIONAL_READER,
          AUDITOR,
          OPERATIONS);

  private Role() {}
}
