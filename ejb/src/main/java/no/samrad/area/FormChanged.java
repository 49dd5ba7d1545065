package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An area has another organisation form from a day on. */
public record FormChanged(
    AreaId area, FormState before, FormState after, Reason why, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return area.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("form", before.form(), after.form()), Change.set("period", after.period()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
