package no.samrad.sitting;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.samrad.agenda.ItemSteps;
import no.samrad.meeting.MeetingSteps;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;

/** The use cases and queries of a meeting's room for one caller, without a container. */
public record SittingDesk(
    EntityManager em, CurrentUser user, Event<DomainEvent> events, LocalTime at) {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  public Clock clock() {
    return Clock.fixed(TODAY.atTime(at).atZone(OSLO).toInstant(), OSLO);
  }

  public SittingLeading leading() {
    SittingLeading useCase = new SittingLeading();
    useCase.sittings = sittings();
    useCase.floor = floor();
    useCase.progress = MeetingSteps.progressOn(em, clock());
    useCase.outcomes = ItemSteps.outcomesOn(em);
    useCase.events = events;
    useCase.clock = clock();
    return useCase;
  }

  public SittingAttendance attendance() {
    SittingAttendance useCase = new SittingAttendance();
    useCase.sittings = sittings();
    useCase.rolls = rolls();
    useCase.seating = new Seating();
    useCase.seating.sittings = sittings();
    useCase.seating.rolls = rolls();
    useCase.floor = floor();
    useCase.events = events;
    useCase.clock = clock();
    return useCase;
  }

  public SittingPartiality partiality() {
    SittingPartiality useCase = new SittingPartiality();
    useCase.sittings = sittings();
    useCase.rolls = rolls();
    useCase.floor = floor();
    useCase.events = events;
    useCase.clock = clock();
    return useCase;
  }

  public SittingQueries queries() {
    SittingQueries queries = new SittingQueries();
    queries.sheets = new LiveSheets();
    queries.sheets.em = em;
    queries.rolls = rolls();
    queries.readers = ItemSteps.readersOf(user);
    queries.access = Callers.accessOf(user);
    return queries;
  }

  public Floor floor() {
    Floor floor = new Floor();
    floor.sittings = sittings();
    floor.rolls = rolls();
    floor.access = Callers.accessOf(user);
    floor.clock = clock();
    return floor;
  }

  private Sittings sittings() {
    Sittings sittings = new Sittings();
    sittings.em = em;
    return sittings;
  }

  private Rolls rolls() {
    Rolls rolls = new Rolls();
    rolls.em = em;
    return rolls;
  }
}
