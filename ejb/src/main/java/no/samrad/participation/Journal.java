package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.security.CurrentUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** Who does what when, for the trail: everything that happens to participants, and who read. */
@ApplicationScoped
class Journal {

  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  PersonId caller() {
    return user.person();
  }

  /** A day on which something has happened. */
  LocalDate past(LocalDate day) {
    PlausibleDay.require(day, today());
    if (day.isAfter(today())) {
      throw new RuleViolation(ParticipationRule.DAY_IN_THE_FUTURE);
    }
    return day;
  }

  /** A day on which something is to happen. */
  LocalDate any(LocalDate day) {
    return PlausibleDay.require(day, today());
  }

  void write(DomainEvent event) {
    events.fire(event);
  }

  void read(ParticipationId participation, AreaId area) {
    write(new ParticipantsRead(area, participation.toString(), now()));
  }

  void readList(AreaId area) {
    write(new ParticipantsRead(area, area.toString(), now()));
  }
}
