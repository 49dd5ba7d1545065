package no.samrad.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock, in Norwegian time. */
@ApplicationScoped
class TimeSource {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Oslo"));
  }
}
