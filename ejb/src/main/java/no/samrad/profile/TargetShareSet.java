package no.samrad.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An area reckons with another share.
 *
 * @param before what held on the first day, null for nothing
 * @param reason empty where nobody had to say why
 */
record TargetShareSet(
    AreaId area,
    LocalDate from,
    TargetShare before,
    TargetShare after,
    String reason,
    Instant occurredAt)
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
        Change.set("firstDay", from),
        Change.of(
            "percent",
            before == null ? null : before.percent().toPlainString(),
            after.percent().toPlainString()),
        Change.of("shareSource", before == null ? null : before.source(), after.source()));
  }
}
