package no.samrad.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody was given a right. */
record RoleGranted(
    PersonId person, AreaId area, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  static RoleGranted of(RoleAssignment assignment, Instant now) {
    return new RoleGranted(
        assignment.person(), assignment.area(), assignment.described(), assignment.reason(), now);
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
