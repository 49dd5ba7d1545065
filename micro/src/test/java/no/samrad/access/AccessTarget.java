package no.samrad.access;

import jakarta.servlet.http.HttpServletRequest;
import no.samrad.area.MembershipId;
import no.samrad.security.AccountId;
import no.samrad.security.RoleAssignmentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** What a use case is called on: things that exist, in one area. */
record AccessTarget(
    AreaId area,
    String slug,
    MembershipId membership,
    RoleAssignmentId assignment,
    PersonId person,
    AccountId account,
    UnitId unit) {

  static AccessTarget of(HttpServletRequest request) {
    return new AccessTarget(
        new AreaId(number(request, "area")),
        request.getParameter("slug"),
        new MembershipId(number(request, "membership")),
        new RoleAssignmentId(number(request, "assignment")),
        new PersonId(number(request, "person")),
        new AccountId(number(request, "account")),
        new UnitId(number(request, "unit")));
  }

  private static long number(HttpServletRequest request, String name) {
    return Long.parseLong(request.getParameter(name));
  }
}
