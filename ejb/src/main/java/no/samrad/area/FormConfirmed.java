package no.samrad.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Reason;

/** An organisation form that was only assumed is confirmed, with a source. */
public record FormConfirmed(AreaId area, FormState form, Reason why, Instant occurredAt)
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
        Change.of("form", form.form(), form.form()), Change.set("period", form.period()));
  }

  @Override
  public String reason() {
    return why.text();
  }
}
