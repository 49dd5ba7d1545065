package no.samrad.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody looked up in the trail what certain people have done. */
public record AuditSearched(List<PersonId> people, AreaId area, Instant occurredAt)
    implements DomainEvent {

  private static final int NAMED = 20;

  public AuditSearched {
    people = List.copyOf(people);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.ofNullable(area).filter(id -> !id.equals(AuditFilter.INSTALLATION));
  }

  @Override
  public String subject() {
    return people.size() == 1 ? people.get(0).toString() : "audit";
  }

  @Override
  public List<Change> changes() {
    return people.size() == 1
        ? List.of()
        : people.stream()
            .limit(NAMED)
            .map(person -> Change.set("person", person))
            .collect(Collectors.toList());
  }
}
