package no.samrad.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A table of figures was let out of the team. The figures themselves stand in the ledger. */
record FiguresReleased(
    ReleaseId release, AreaId area, String table, int asked, long shown, Instant occurredAt)
    implements DomainEvent {

  static FiguresReleased of(ReleaseId release, Publication publication, Instant now) {
    return new FiguresReleased(
        release,
        publication.table().area(),
        publication.table().subject(),
        publication.figures().size(),
        publication.figures().values().stream().filter(Verdict::isShown).count(),
        now);
  }

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return release.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("figureTable", table),
        Change.set("figuresAsked", asked),
        Change.set("figuresShown", shown));
  }
}
