package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samrad.agenda.AgendaNumbered;
import no.samrad.security.CurrentUser;

/** Packs are on their way before the first member asks. */
@ApplicationScoped
class PackFollowing {

  @Inject PackOrders orders;
  @Inject CurrentUser user;

  void numbered(@Observes AgendaNumbered numbered) {
    for (PackAudience each : PackAudience.values()) {
      orders.prepare(numbered.meeting(), each, user.person());
    }
  }
}
