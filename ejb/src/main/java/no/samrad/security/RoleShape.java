package no.samrad.security;

import java.util.Set;
import no.samrad.shared.RuleViolation;

/** Which roles hold everywhere, which need an area and which stand for one unit. */
final class RoleShape {

  /** These may be given without an area. The others always belong to one. */
  private static final Set<String> MAY_COVER_EVERY_AREA =
      Set.of(Role.ADMINISTRATOR, Role.NATIONAL_READER, Role.AUDITOR, Role.OPERATIONS);

  private static final Set<String> MAY_STAND_FOR_A_UNIT =
      Set.of(Role.COUNCIL_MEMBER, Role.MUNICIPAL_CONTACT);

  private RoleShape() {}

  static void check(Grant grant) {
    if (grant.role() == null || !Role.ALL.contains(grant.role())) {
      throw new RuleViolation(SecurityRule.UNKNOWN_ROLE);
    }
    if (grant.area() == null && !MAY_COVER_EVERY_AREA.contains(grant.role())) {
      throw new RuleViolation(SecurityRule.ROLE_NEEDS_AREA);
    }
    if (grant.unit() == null && grant.role().equals(Role.MUNICIPAL_CONTACT)) {
      throw new RuleViolation(SecurityRule.ROLE_NEEDS_UNIT);
    }
    if (grant.unit() != null && !MAY_STAND_FOR_A_UNIT.contains(grant.role())) {
      throw new RuleViolation(SecurityRule.ROLE_COVERS_NO_UNIT);
    }
  }
}
