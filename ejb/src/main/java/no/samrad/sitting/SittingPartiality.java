package no.samrad.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** Whoever is partial in an item is left out of its quorum and its votes, and of nothing else. */
@Stateless
public class SittingPartiality {

  @Inject Sittings sittings;
  @Inject Rolls rolls;
  @Inject Floor floor;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** A vote in the item has to be taken back first, by whoever recorded it and on purpose. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void declare(ItemId item, SeatId seat, String ground) {
    MeetingFacts facts = floor.enter(item);
    String why = Partiality.ground(ground);
    Voter who = floor.call(facts, item).require(seat);
    Optional<Partiality> declared = sittings.partiality(item, seat);
    if (declared.isPresent()) {
      if (declared.get().says(why)) {
        return;
      }
      throw new RuleViolation(SittingRule.DECLARED_ALREADY, who.name());
    }
    floor.requireOpen(item);
    if (rolls.hasVotedOn(item, seat)) {
      throw new RuleViolation(SittingRule.VOTED_IN_THE_ITEM, who.name());
    }

    sittings.add(new Partiality(facts.area(), item, seat, why));
    sittings.flush(item);

    events.fire(new PartialityDeclared(facts.area(), item, seat, clock.instant()));
  }

  /** It was a mistake. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void withdraw(ItemId item, SeatId seat) {
    MeetingFacts facts = floor.enter(item);
    Optional<Partiality> declared = sittings.partiality(item, seat);
    if (declared.isEmpty()) {
      return;
    }
    floor.requireOpen(item);

    sittings.remove(declared.get());
    sittings.flush(item);

    events.fire(new PartialityWithdrawn(facts.area(), item, seat, clock.instant()));
  }
}
