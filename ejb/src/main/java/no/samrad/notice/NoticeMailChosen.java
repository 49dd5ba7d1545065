package no.samrad.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody wants notices by e-mail as well, or no longer. */
public record NoticeMailChosen(PersonId person, boolean wanted, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return "person/" + person.value();
  }

  @Override
  public List<Change> changes() {
    return List.of(Change.set("byMail", wanted));
  }
}
