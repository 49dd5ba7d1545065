package no.samrad.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody does not do it any more. */
record KnowledgeReleased(
    AreaId area, KnowledgeId knowledge, PersonId person, LocalDate lastDay, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return knowledge.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("person", person, person), Change.set("lastDay", lastDay));
  }
}
