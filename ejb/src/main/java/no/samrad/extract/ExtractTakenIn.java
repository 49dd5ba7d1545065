package no.samrad.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/**
 * An extract or a file of counts has been taken in. Of yearly counts it says how many of each kind;
 * how many participants and visits changed is read by their team alone.
 *
 * @param area null for yearly counts
 */
public record ExtractTakenIn(AreaId area, ExtractId run, List<Change> changes, Instant occurredAt)
    implements DomainEvent {

  /** So many changes are about the file itself. */
  private static final int FILE = 2;

  static ExtractTakenIn of(ExtractRun run, ExtractPlan plan, Instant now) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.set("extractKind", plan.kind()));
    changes.add(Change.set("sha256", run.sha256()));
    plan.counts().forEach((kind, number) -> changes.add(Change.set(kind.name(), number)));
    if (run.area() != null) {
      changes.subList(FILE, changes.size()).replaceAll(Change::withoutValues);
      changes.add(Change.WITHHELD);
    }
    return new ExtractTakenIn(run.area(), run.id(), List.copyOf(changes), now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.ofNullable(area);
  }

  @Override
  public String subject() {
    return run.toString();
  }
}
