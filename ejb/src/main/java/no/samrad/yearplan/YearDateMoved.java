package no.samrad.yearplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A day of a year plan became another. */
record YearDateMoved(
    AreaId area,
    YearDateId date,
    LocalDate before,
    LocalDate after,
    String note,
    Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return date.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.of("meetingDay", before, after));
  }

  @Override
  public String reason() {
    return note;
  }
}
