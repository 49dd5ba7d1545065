package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** An agreement comes to its end, or a party leaves it. */
@Stateless
public class AgreementEnding {

  @Inject Agreements agreements;
  @Inject Admission admission;
  @Inject AreaAccess access;
  @Inject Announcer announcer;

  /** A party gives notice. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void giveNotice(AgreementId id, long seenVersion, Ending wanted, String reason) {
    Agreement agreement = require(id, seenVersion);
    StepDay.require(wanted.noticeOn(), announcer.today());
    Reason why = new Reason(reason);
    AgreementVersion running = requireInForce(agreement);
    Party party = leaver(agreement, wanted);
    int months = wanted.months() == null ? months(agreement, running) : wanted.months();
    NoticePeriod notice = new NoticePeriod(wanted.noticeOn(), months);

    if (wanted.kind() == EndKind.WITHDRAWAL) {
      party.endOn(notice.lastDay());
    }
    AgreementEnd end =
        agreement.end(AgreementEnd.byNotice(agreement, wanted.kind(), party, notice, why.text()));
    record(agreement, end, step(agreement, running, StepKind.NOTICE_GIVEN, end.noticeOn()), why);
  }

  /** All parties agree: it ends with that day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void endByAgreement(AgreementId id, long seenVersion, LocalDate lastDay, String reason) {
    Agreement agreement = require(id, seenVersion);
    StepDay.require(lastDay, announcer.today());
    Reason why = new Reason(reason);
    AgreementVersion sent = requireSent(agreement);

    AgreementEnd end = agreement.end(AgreementEnd.allAgree(agreement, lastDay, why.text()));
    record(agreement, end, step(agreement, sent, StepKind.ENDED, lastDay), why);
  }

  /** Another agreement of the area takes its place. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void replace(
      AgreementId id, long seenVersion, AgreementId by, LocalDate lastDay, String reason) {
    Agreement agreement = require(id, seenVersion);
    LocalDate today = announcer.today();
    PlausibleDay.require(lastDay, today);
    Reason why = new Reason(reason);
    AgreementVersion running = requireInForce(agreement);
    requireReplacement(agreement, by);

    AgreementEnd end =
        agreement.end(AgreementEnd.replaced(agreement, by, today, lastDay, why.text()));
    record(agreement, end, step(agreement, running, StepKind.REPLACED, end.noticeOn()), why);
  }

  /** Notice is taken back before its last day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void takeBack(AgreementId id, long seenVersion, EndId endId, String reason) {
    access.requireAny(agreements.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Agreement agreement = agreements.require(id, seenVersion);
    Reason why = new Reason(reason);
    AgreementEnd end = agreement.requireEnd(endId);

    end.takeBack(announcer.today());
    if (!end.forAll()) {
      agreement.requireParty(end.party()).stayAfter(end.lastDay());
    }
    agreements.flush(id);

    announcer.announce(
        new AgreementEndRevoked(
            agreement.area(),
            id,
            end.kind(),
            end.party(),
            end.lastDay(),
            why.text(),
            announcer.stamp().at()));
  }

  private Agreement require(AgreementId id, long seenVersion) {
    access.requireAny(agreements.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Agreement agreement = agreements.require(id, seenVersion);
    agreement
        .ending()
        .ifPresent(
            each -> {
              throw new RuleViolation(AgreementRule.ALREADY_ENDING, each.lastDay());
            });
    return agreement;
  }

  private static Party leaver(Agreement agreement, Ending wanted) {
    if (wanted.kind() == null || !wanted.kind().takesNotice()) {
      throw new RuleViolation(AgreementRule.END_KIND_MISSING);
    }
    if (wanted.party() == null) {
      throw new RuleViolation(AgreementRule.PARTY_MISSING);
    }
    Party party = agreement.requireParty(wanted.party());
    if (wanted.kind() == EndKind.WITHDRAWAL && party.role() == PartyRole.HOST) {
      throw new RuleViolation(AgreementRule.HOST_CANNOT_WITHDRAW, PartyRole.HOST);
    }
    agreement
        .leaving(party.id())
        .ifPresent(
            each -> {
              throw new RuleViolation(AgreementRule.ALREADY_LEAVING, each.lastDay());
            });
    return party;
  }

  private AgreementVersion requireInForce(Agreement agreement) {
    LocalDate today = announcer.today();
    Set<VersionId> inForce = agreements.inForce(agreement.id(), today);
    AgreementVersion running =
        agreement.versions().stream()
            .filter(each -> inForce.contains(each.id()))
            .max(Comparator.comparing(AgreementVersion::number))
            .orElseThrow(() -> new RuleViolation(AgreementRule.NOT_IN_FORCE));
    requireNotExpired(running, today);
    return running;
  }

  private AgreementVersion requireSent(Agreement agreement) {
    Optional<AgreementVersion> sent = agreement.lastSent();
    sent.ifPresent(each -> requireNotExpired(each, announcer.today()));
    return sent.orElseThrow(() -> new RuleViolation(AgreementRule.NOT_SENT));
  }

  private static void requireNotExpired(AgreementVersion version, LocalDate today) {
    LocalDate expiresOn = version.days().expiresOn();
    if (expiresOn != null && expiresOn.isBefore(today)) {
      throw new RuleViolation(AgreementRule.ALREADY_OVER, expiresOn);
    }
  }

  private void requireReplacement(Agreement agreement, AgreementId by) {
    if (by == null) {
      throw new RuleViolation(AgreementRule.REPLACEMENT_MISSING);
    }
    if (by.equals(agreement.id())) {
      throw new RuleViolation(AgreementRule.REPLACED_BY_ITSELF);
    }
    agreements.requireInArea(by, agreement.area());
  }

  private int months(Agreement agreement, AgreementVersion running) {
    Integer own = running.days().noticeMonths();
    return own == null ? admission.type(agreement.type()).noticeMonths() : own;
  }

  private AgreementStep step(
      Agreement agreement, AgreementVersion version, StepKind kind, LocalDate day) {
    return new AgreementStep(agreement, version.number(), kind, day, announcer.stamp());
  }

  private void record(Agreement agreement, AgreementEnd end, AgreementStep step, Reason why) {
    agreements.record(step.by(end.party()).because(why.text()));
    agreements.flush(agreement.id());
    announcer.announce(AgreementEndRecorded.of(agreement, end, why.text(), announcer.stamp()));
  }
}
