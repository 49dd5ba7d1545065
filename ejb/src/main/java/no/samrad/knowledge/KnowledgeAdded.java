package no.samrad.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A team says what it cannot do without. */
record KnowledgeAdded(AreaId area, KnowledgeId knowledge, LocalDate from, Instant occurredAt)
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
    return List.of(Change.set("firstDay", from));
  }
}
