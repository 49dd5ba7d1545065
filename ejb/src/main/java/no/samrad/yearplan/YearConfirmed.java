package no.samrad.yearplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** The days of a year plan became planned meetings. */
record YearConfirmed(AreaId area, YearPlanId plan, int year, int meetings, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return plan.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("planYear", year), Change.set("meetingCount", meetings));
  }
}
