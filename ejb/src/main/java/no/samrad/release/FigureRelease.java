package no.samrad.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.release.ReleaseLedger.Kept;
import no.samrad.shared.DomainEvent;

/**
 * The one way figures leave the team, whatever carries them. What it returns may be shown to
 * everybody; it asks nobody's right. Two tables of one area leave one after the other, so that
 * neither misses the other.
 */
@ApplicationScoped
public class FigureRelease {

  @Inject ReleaseLedger ledger;
  @Inject Thresholds thresholds;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The table with small figures hidden, and kept as published. The same facts asked for in the
   * same way again are what was published already, whoever gets them. To be called in a
   * transaction.
   */
  public ReleasedTable release(FigureTable table, FigureAudience audience, FigureOutlet outlet) {
    Instant now = clock.instant();
    Kept kept = ledger.same(table).orElseGet(() -> publish(table, now));
    ledger.leaves(kept, audience, outlet, now);
    return kept.released();
  }

  /**
   * The table where all of it can be shown; otherwise nothing leaves, and nothing is kept that
   * later tables had to be compared with. To be called in a transaction.
   */
  public Optional<ReleasedTable> releaseOpenly(
      FigureTable table, FigureAudience audience, FigureOutlet outlet) {
    Instant now = clock.instant();
    ledger.lock(table.area());
    Optional<Kept> same = ledger.same(table);
    Optional<Publication> open =
        Optional.of(same.map(Kept::publication).orElseGet(() -> hidden(table)))
            .filter(Publication::isOpen);
    Optional<Kept> kept = open.map(each -> same.orElseGet(() -> keep(each, now)));
    kept.ifPresent(each -> ledger.leaves(each, audience, outlet, now));
    return kept.map(Kept::released);
  }

  private Kept publish(FigureTable table, Instant now) {
    ledger.lock(table.area());
    Optional<Kept> meanwhile = ledger.same(table);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    return keep(hidden(table), now);
  }

  private Publication hidden(FigureTable table) {
    Threshold threshold = thresholds.on(LocalDate.now(clock), table.area());
    return new Publication(table, threshold, Suppression.of(table, threshold, ledger.all(table)));
  }

  private Kept keep(Publication publication, Instant now) {
    Kept kept = ledger.add(publication, now);
    events.fire(FiguresReleased.of(kept.id(), publication, now));
    return kept;
  }
}
