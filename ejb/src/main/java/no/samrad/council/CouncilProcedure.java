package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** An NFP council changes the rules it works by. */
@Stateless
public class CouncilProcedure {

  @Inject NfpCouncils councils;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The rules hold from a day until the next that are known; what held before stays history.
   *
   * @param reason required when they replace rules that hold from the same day
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void change(
      CouncilId id, long seenVersion, Procedure wanted, LocalDate from, String reason) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    NfpCouncil council = councils.require(id, seenVersion);

    Optional<ProcedureTerm> same = council.procedureFrom(from);
    Optional<Reason> why = same.map(any -> new Reason(reason)).or(() -> Reason.ifGiven(reason));
    Procedure before =
        same.map(term -> correct(term, wanted)).orElseGet(() -> begin(council, wanted, from));
    Period during = council.procedureFrom(from).orElseThrow().period();
    wanted.requireEnoughFor(councils.forces(council.type()), during);
    councils.flush(id);

    String words = why.map(Reason::text).orElse("");
    events.fire(new ProcedureChanged(area, id, from, before, wanted, words, clock.instant()));
  }

  private static Procedure correct(ProcedureTerm term, Procedure wanted) {
    Procedure before = term.procedure();
    term.become(wanted);
    return before;
  }

  /** The database must see the end of the old before the new begins. */
  private Procedure begin(NfpCouncil council, Procedure wanted, LocalDate from) {
    Optional<Procedure> before = council.procedureOn(from).map(ProcedureTerm::procedure);
    Period period = council.makeRoomForProcedure(from);
    councils.flush(council.id());
    council.workBy(wanted, period);
    return before.orElseThrow(); // there is one on every day of a council
  }
}
