package no.samrad.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An official file has changed what we know of units.
 *
 * @param counts of what was changed, by kind
 */
public record UnitsImported(
    ImportId run, ImportKind kind, String sha256, List<Change> counts, Instant occurredAt)
    implements DomainEvent {

  static UnitsImported of(ImportRun run, ImportPlan plan, Instant now) {
    List<Change> counts = new ArrayList<>();
    plan.counts().entrySet().stream()
        .filter(each -> !each.getKey().isNotice())
        .forEach(each -> counts.add(Change.set(each.getKey().name(), each.getValue())));
    return new UnitsImported(run.id(), plan.kind(), run.sha256(), counts, now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.empty();
  }

  @Override
  public String subject() {
    return run.toString();
  }

  @Override
  public List<Change> changes() {
    List<Change> all = new ArrayList<>();
    all.add(Change.set("importKind", kind));
    all.add(Change.set("sha256", sha256));
    all.addAll(counts);
    return all;
  }
}
