package no.samrad.team;

import no.samrad.security.Role;

/** What somebody is in a team, in the order lists show them. */
public enum PostFunction {
  TEAM_LEADER,
  FAMILY_NURSE,
  TEAM_COORDINATOR;

  /** What whoever has such a post may do in Samråd. */
  String role() {
    return this == TEAM_LEADER ? Role.TEAM_LEADER : Role.TEAM_MEMBER;
  }
}
