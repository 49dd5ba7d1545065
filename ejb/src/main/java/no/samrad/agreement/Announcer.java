package no.samrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;

/** Knows who does something now, and tells others that it was done. */
@ApplicationScoped
class Announcer {

  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Stamp stamp() {
    return new Stamp(user.person(), clock.instant());
  }

  Language language() {
    return Language.of(user.language());
  }

  void announce(DomainEvent event) {
    events.fire(event);
  }
}
