package no.samrad.security;

import java.io.Serializable;

/** Identity of a role assignment. */
public record RoleAssignmentId(long value) implements Serializable {

  @Override
  public String toString() {
    return "role-assignment/" + value;
  }
}
