package no.samrad.security;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.shared.AreaId;

/** The caller lacks a right: any one of the missing roles, in the area where one is named. */
@ApplicationException(rollback = true, inherited = true)
public class AccessDenied extends RuntimeException {

  private final TreeSet<String> missingRoles;
  private final AreaId area;

  public AccessDenied(Set<String> missingRoles, AreaId area) {
    super("Needs one of " + new TreeSet<>(missingRoles) + (area == null ? "" : " in " + area));
    this.missingRoles = new TreeSet<>(missingRoles);
    this.area = area;
  }

  public Set<String> missingRoles() {
    return missingRoles;
  }

  public Optional<AreaId> area() {
    return Optional.ofNullable(area);
  }
}
