package no.samrad.yearplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** Days were proposed for the meetings of an NFP council in a year. */
record YearProposed(
    AreaId area,
    YearPlanId plan,
    CouncilId council,
    int year,
    List<YearDate> dates,
    Instant occurredAt)
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
    return List.of(
        Change.set("nfpCouncil", council),
        Change.set("planYear", year),
        Change.set(
            "meetingDays",
            dates.stream().map(each -> each.day().toString()).collect(Collectors.joining(" "))));
  }
}
