package no.samrad.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/** Decides by role, area and unit what the caller may do today. Roles alone are only the door. */
@ApplicationScoped
public class AreaAccess {

  /** Everybody with a right in an area reads what is published about it. */
  static final Set<String> READERS = new LinkedHashSet<>(Role.ALL);

  @Inject CurrentUser user;

  /** The caller may read about the area today. */
  public void requireReading(AreaId area) {
    if (!mayRead(area)) {
      throw new AccessDenied(READERS, area);
    }
  }

  public boolean mayRead(AreaId area) {
    return user.assignments().stream().anyMatch(held -> held.covers(area));
  }

  /** The caller holds one of the roles for the area as a whole today. */
  public void requireAny(AreaId area, String... roles) {
    if (!mayAny(area, roles)) {
      throw new AccessDenied(Set.of(roles), area);
    }
  }

  public boolean mayAny(AreaId area, String... roles) {
    List<String> wanted = Arrays.asList(roles);
    return user.assignments().stream()
        .anyMatch(
            held -> wanted.contains(held.role()) && held.covers(area) && held.onlyUnit().isEmpty());
  }

  /** The caller holds one of the roles for every area today. */
  public void requireEverywhere(String... roles) {
    List<String> wanted = Arrays.asList(roles);
    boolean held =
        user.assignments().stream()
            .anyMatch(each -> wanted.contains(each.role()) && each.coversEveryArea());
    if (!held) {
      throw new AccessDenied(Set.of(roles), null);
    }
  }

  /** The caller holds one of the roles for this unit of the area, or for the area as a whole. */
  public void requireUnit(AreaId area, UnitId unit, String... roles) {
    if (!mayUnit(area, unit, roles)) {
      throw new AccessDenied(Set.of(roles), area);
    }
  }

  public boolean mayUnit(AreaId area, UnitId unit, String... roles) {
    List<String> wanted = Arrays.asList(roles);
    return user.assignments().stream()
        .anyMatch(
            each ->
                wanted.contains(each.role())
                    && each.covers(area)
                    && each.onlyUnit().map(unit::equals).orElse(true));
  }

  /** The areas for which, as a whole, the caller holds one of the roles today. */
  public AreaScope whereHolding(String... roles) {
    List<String> wanted = Arrays.asList(roles);
    List<Assignment> held =
        user.assignments().stream()
            .filter(each -> wanted.contains(each.role()) && each.onlyUnit().isEmpty())
            .toList();
    return held.stream().anyMatch(Assignment::coversEveryArea)
        ? AreaScope.everywhere()
        : AreaScope.of(held.stream().map(Assignment::area).collect(Collectors.toSet()));
  }

  /** The areas the caller may read about today. */
  public AreaScope readable() {
    List<Assignment> held = user.assignments();
    return held.stream().anyMatch(Assignment::coversEveryArea)
        ? AreaScope.everywhere()
        : AreaScope.of(held.stream().map(Assignment::area).collect(Collectors.toSet()));
  }
}
