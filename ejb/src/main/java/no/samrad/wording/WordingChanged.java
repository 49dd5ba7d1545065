package no.samrad.wording;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A draft got another title, or placeholders were filled. */
record WordingChanged(WordingId wording, AreaId area, List<Change> changes, Instant occurredAt)
    implements DomainEvent {

  WordingChanged {
    changes = List.copyOf(changes);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return wording.toString();
  }
}
