package no.samrad.clause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** A clause has other words from a day on. */
record ClauseEditionBegun(String clause, NewEdition edition, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "clause/" + clause;
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("firstDay", edition.from()),
        Change.set("required", edition.required()),
        Change.set(
            "items",
            edition.items().stream().map(ItemLink::toString).collect(Collectors.joining(" "))));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
