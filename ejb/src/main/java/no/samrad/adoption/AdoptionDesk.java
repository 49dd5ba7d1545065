package no.samrad.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.SentVersion;
import no.samrad.agreement.SentVersion.SentParty;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;

/** Opens a party's decision for whoever may record it, and only while it is theirs to take. */
@ApplicationScoped
class AdoptionDesk {

  private static final String[] KEEPERS = {
    Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT
  };

  @Inject AgreementRegister agreements;
  @Inject Adoptions adoptions;
  @Inject AreaAccess access;

  /** A decision on the desk, with what was sent and when. */
  record Opened(AreaId area, SentVersion sent, Adoption adoption, AdoptionState before) {}

  /**
   * The party's way with the version. From here on nobody else decides, signs or sends another
   * version until the end of the transaction.
   */
  Opened open(AdoptionSubject subject, LocalDate today) {
    AreaId area = agreements.lock(subject.agreement());
    SentVersion newest = agreements.sentVersion(subject.agreement()).orElse(null);
    requireRight(area, newest, subject);
    if (newest == null) {
      throw new RuleViolation(AdoptionRule.NOT_SENT);
    }
    requireNewest(newest, subject);
    requireTurn(newest, subject, today);
    Adoption adoption = adoptions.find(subject).orElseGet(() -> new Adoption(area, subject));
    return seen(area, newest, adoption, subject);
  }

  private Opened seen(AreaId area, SentVersion sent, Adoption adoption, AdoptionSubject subject) {
    if (adoption.isNew()) {
      if (subject.seenVersion() != 0) {
        throw new StaleData(subject.party());
      }
      return new Opened(area, sent, adoptions.add(adoption), AdoptionState.none(subject));
    }
    adoption.requireSeen(subject.seenVersion());
    return new Opened(area, sent, adoption, adoption.state());
  }

  private void requireRight(AreaId area, SentVersion newest, AdoptionSubject subject) {
    SentParty party = newest == null ? null : newest.party(subject.party()).orElse(null);
    if (party == null || party.unit() == null) {
      access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    } else {
      access.requireUnit(area, party.unit(), KEEPERS);
    }
  }

  private void requireNewest(SentVersion newest, AdoptionSubject subject) {
    if (newest.id().equals(subject.version())) {
      if (newest.supersededOn() != null) {
        throw new RuleViolation(AdoptionRule.VERSION_SUPERSEDED, newest.number());
      }
      return;
    }
    boolean sent = agreements.sentVersion(subject.agreement(), subject.version()).isPresent();
    if (sent) {
      throw new RuleViolation(AdoptionRule.VERSION_SUPERSEDED, newest.number());
    }
    throw new RuleViolation(AdoptionRule.NOT_SENT);
  }

  private void requireTurn(SentVersion sent, AdoptionSubject subject, LocalDate today) {
    SentParty party =
        sent.party(subject.party()).orElseThrow(() -> new RuleViolation(AdoptionRule.NOT_A_PARTY));
    if (!party.adopts()) {
      throw new RuleViolation(AdoptionRule.PARTY_DOES_NOT_ADOPT);
    }
    Adoptions.Standing standing = adoptions.standing(subject.party(), sent.id());
    if (standing.partyLastDay() != null && standing.partyLastDay().isBefore(today)) {
      throw new RuleViolation(AdoptionRule.PARTY_ENDED, standing.partyLastDay());
    }
    if (standing.agreementLastDay() != null && standing.agreementLastDay().isBefore(today)) {
      throw new RuleViolation(AdoptionRule.AGREEMENT_ENDED, standing.agreementLastDay());
    }
  }

  /** Refuses while somebody has signed on the strength of what was decided. */
  void requireUnsigned(AdoptionSubject subject) {
    if (adoptions.standing(subject.party(), subject.version()).signed()) {
      throw new RuleViolation(AdoptionRule.SIGNED_ALREADY);
    }
  }
}
