package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/**
 * Units and organisations become parties to an agreement, and cease to be. A version that was sent
 * keeps the parties it was sent to; another must be sent for the change to count.
 */
@Stateless
public class AgreementParties {

  @Inject Agreements agreements;
  @Inject Admission admission;
  @Inject AreaAccess access;
  @Inject Announcer announcer;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public PartyId add(AgreementId id, long seenVersion, NewParty wanted) {
    Agreement agreement = require(id, seenVersion);
    requirePlausible(wanted.terms());
    admission.require(agreement, wanted, null);

    Party party = agreement.admit(wanted);
    agreements.flush(id);

    announcer.announce(
        new PartyAdded(agreement.area(), party.id(), PartyState.of(party), announcer.stamp().at()));
    return party.id();
  }

  /** A party gets a last day, or an earlier one. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(
      AgreementId id, long seenVersion, PartyId partyId, LocalDate lastDay, String reason) {
    Agreement agreement = require(id, seenVersion);
    PlausibleDay.require(lastDay, announcer.today());
    Reason why = new Reason(reason);
    Party party = agreement.requireParty(partyId);
    PartyState before = PartyState.of(party);

    party.endOn(lastDay);
    agreements.flush(id);

    announcer.announce(
        new PartyEnded(
            agreement.area(),
            partyId,
            before,
            PartyState.of(party),
            why.text(),
            announcer.stamp().at()));
  }

  /** What was entered was wrong. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(
      AgreementId id, long seenVersion, PartyId partyId, PartyTerms terms, String reason) {
    Agreement agreement = require(id, seenVersion);
    requirePlausible(terms);
    Reason why = new Reason(reason);
    Party party = agreement.requireParty(partyId);
    admission.require(agreement, new NewParty(party.unit(), party.organisation(), terms), party);
    PartyState before = PartyState.of(party);

    party.become(terms);
    agreements.flush(id);

    announcer.announce(
        new PartyCorrected(
            agreement.area(),
            partyId,
            before,
            PartyState.of(party),
            why.text(),
            announcer.stamp().at()));
  }

  /** Somebody never should have been party. Not possible once a version was sent to them. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(AgreementId id, long seenVersion, PartyId partyId, String reason) {
    Agreement agreement = require(id, seenVersion);
    Reason why = new Reason(reason);
    Party party = agreement.requireParty(partyId);
    if (agreements.wasSentAVersion(partyId)) {
      throw new RuleViolation(AgreementRule.PARTY_WAS_SENT_A_VERSION);
    }
    PartyState before = PartyState.of(party);

    agreement.remove(party);
    agreements.flush(id);

    announcer.announce(
        new PartyRemoved(agreement.area(), partyId, before, why.text(), announcer.stamp().at()));
  }

  /** Whom to call, and who signs: persons the area knows. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void name(AgreementId id, long seenVersion, PartyId partyId, PartyPeople people) {
    Agreement agreement = require(id, seenVersion);
    Set<PersonId> named =
        Stream.of(people.contact(), people.signatory())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    agreements.requireKnown(agreement.area(), named);
    Party party = agreement.requireParty(partyId);
    PartyState before = PartyState.of(party);

    party.name(people);
    agreements.flush(id);

    announcer.announce(
        new PartyPeopleNamed(
            agreement.area(), partyId, before, PartyState.of(party), announcer.stamp().at()));
  }

  private Agreement require(AgreementId id, long seenVersion) {
    access.requireAny(agreements.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Agreement agreement = agreements.require(id, seenVersion);
    agreement.requireNotOver(announcer.today());
    return agreement;
  }

  private void requirePlausible(PartyTerms terms) {
    PlausibleDay.require(terms.from(), announcer.today());
    PlausibleDay.requireIfGiven(terms.lastDay(), announcer.today());
    if (terms.body() == null) {
      throw new RuleViolation(AgreementRule.BODY_MISSING);
    }
  }
}
