package no.samrad.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.person.PersonProfile;
import no.samrad.person.PersonRegister;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** People become contacts of an area, and cease to be. */
@Stateless
public class AreaContacts {

  @Inject AreaProfiles profiles;
  @Inject PersonRegister people;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Somebody the area knows, or somebody new, who gets neither account nor right by this. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public ContactId add(AreaId area, long seenVersion, NewContact wanted) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Period period = period(area, wanted.from(), wanted.lastDay());
    AreaProfile profile = profiles.require(area, seenVersion);

    ContactTerm contact = profile.appoint(person(area, wanted), wanted.function(), period);
    profiles.flush(area);

    events.fire(new ContactAdded(area, contact.id(), ContactState.of(contact), clock.instant()));
    return contact.id();
  }

  /** A contact gets a last day, or an earlier one. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(AreaId area, long seenVersion, ContactId id, LocalDate lastDay, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    AreaProfile profile = profiles.require(area, seenVersion);
    ContactTerm contact = profile.requireContact(id);
    ContactState before = ContactState.of(contact);

    contact.endOn(lastDay);
    profiles.flush(area);

    events.fire(new ContactEnded(area, id, before, ContactState.of(contact), why, clock.instant()));
  }

  /** What was entered was wrong. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(
      AreaId area, long seenVersion, ContactId id, ContactDuty wanted, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Period period = period(area, wanted.from(), wanted.lastDay());
    Reason why = new Reason(reason);
    AreaProfile profile = profiles.require(area, seenVersion);
    ContactTerm contact = profile.requireContact(id);
    ContactState before = ContactState.of(contact);

    profile.correct(contact, wanted.function(), period);
    profiles.flush(area);

    events.fire(
        new ContactCorrected(area, id, before, ContactState.of(contact), why, clock.instant()));
  }

  private PersonId person(AreaId area, NewContact wanted) {
    if (wanted.newcomer() != null) {
      return people.add(reachable(wanted.newcomer()));
    }
    if (wanted.person() == null) {
      throw new RuleViolation(ProfileRule.PERSON_MISSING);
    }
    profiles.requireKnown(area, wanted.person());
    return wanted.person();
  }

  private static PersonProfile reachable(PersonProfile profile) {
    Reach reach = new Reach(profile.email(), profile.phone());
    if (reach.isNowhere()) {
      throw new RuleViolation(ProfileRule.NOT_REACHABLE);
    }
    return new PersonProfile(
        profile.givenName(),
        profile.familyName(),
        reach.email(),
        reach.phone(),
        profile.language());
  }

  private Period period(AreaId area, LocalDate from, LocalDate lastDay) {
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(from, today);
    profiles.requireBegun(area, from);
    return Period.throughLastDay(from, PlausibleDay.requireIfGiven(lastDay, today));
  }
}
