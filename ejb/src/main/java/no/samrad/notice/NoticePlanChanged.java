package no.samrad.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** People are told other days before a deadline than until now. */
public record NoticePlanChanged(NoticePlan before, NoticePlan after, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "noticePlan";
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.of("noticeDays", before.written(), after.written()),
        Change.of("noticeDayAfter", before.dayAfter(), after.dayAfter()));
  }
}
