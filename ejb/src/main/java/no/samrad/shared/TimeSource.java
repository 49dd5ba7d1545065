package no.samrad.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock, in Norwegian time. It ticks in microseconds, which is all that PostgreSQL keeps: a
 * moment that is rounded up on its way there would lie after itself.
 */
@ApplicationScoped
class TimeSource {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.system(ZoneId.of("Europe/Oslo")), Duration.of(1, ChronoUnit.MICROS));
  }
}
