package no.samrad.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.samrad.shared.DomainEvent;

/** Looks through all days of all areas and announces what no earlier check has seen. */
@ApplicationScoped
class AreaCheck {

  @Inject AreaFindings findings;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Everything that is wrong, announced before or not. */
  List<AreaFinding> run() {
    Instant now = clock.instant();
    List<AreaFinding> found = findings.renew(now);
    found.stream()
        .filter(AreaFinding::fresh)
        .forEach(finding -> events.fire(AreaFindingMade.of(finding, now)));
    return found;
  }
}
