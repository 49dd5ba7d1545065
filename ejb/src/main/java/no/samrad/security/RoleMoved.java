package no.samrad.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** A right that follows from a seat or a staffing became another, or holds on other days. */
record RoleMoved(
    PersonId person, AreaId area, List<Change> changes, String reason, Instant occurredAt)
    implements DomainEvent {

  /**
   * @param before what was said about the right, in the same order
   */
  static RoleMoved of(RoleAssignment assignment, List<Change> before, Instant now) {
    List<Change> after = assignment.described();
    List<Change> changes =
        IntStream.range(0, after.size())
            .mapToObj(i -> Change.of(after.get(i).what(), before.get(i).to(), after.get(i).to()))
            .toList();
    return new RoleMoved(assignment.person(), assignment.area(), changes, assignment.reason(), now);
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
