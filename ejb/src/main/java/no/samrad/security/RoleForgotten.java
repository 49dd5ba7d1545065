package no.samrad.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** A right that followed from a seat or a staffing is gone, for that never was. */
record RoleForgotten(
    PersonId person, AreaId area, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  static RoleForgotten of(RoleAssignment assignment, Instant now) {
    List<Change> changes =
        assignment.described().stream().map(each -> Change.of(each.what(), each.to(), "")).toList();
    return new RoleForgotten(
        assignment.person(), assignment.area(), changes, assignment.reason(), now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.ofNullable(area);
  }

  @Override
  public String subject() {
    return person.toString();
  }
}
