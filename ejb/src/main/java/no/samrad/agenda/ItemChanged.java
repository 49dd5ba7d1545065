package no.samrad.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An item that was planned says something else. What it says is not for the trail; that it does is.
 */
record ItemChanged(AreaId area, ItemId item, ItemText before, ItemText after, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return item.toString();
  }

  @Override
  public List<Change> changes() {
    return Stream.of(
            Change.of("itemKind", before.kind(), after.kind()),
            Change.of("itemMinutes", before.minutes(), after.minutes()),
            Change.of("itemClosed", before.doors().closed(), after.doors().closed()),
            Change.of("itemTitleChanged", false, !before.title().equals(after.title())),
            Change.of("itemTextChanged", false, !sameText()))
        .filter(each -> !each.from().equals(each.to()))
        .toList();
  }

  private boolean sameText() {
    return before.description().equals(after.description())
        && before.proposal().equals(after.proposal())
        && before.doors().equals(after.doors());
  }
}
