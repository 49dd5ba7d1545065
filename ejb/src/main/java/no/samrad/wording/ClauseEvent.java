package no.samrad.wording;

import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Something happened to a clause of a draft. */
interface ClauseEvent extends DomainEvent {

  AreaId area();

  WordingId wording();

  WordingClauseId clause();

  @Override
  default Optional<AreaId> inArea() {
    return Optional.of(area());
  }

  @Override
  default String subject() {
    return wording().toString();
  }

  @Override
  default List<Change> changes() {
    return List.of(Change.set("clause", clause().value()));
  }
}
