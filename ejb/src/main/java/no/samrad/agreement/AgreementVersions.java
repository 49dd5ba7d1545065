package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.wording.WordingRegister;

/** The draft of a version is begun, planned, and given up. */
@Stateless
public class AgreementVersions {

  @Inject Agreements agreements;
  @Inject WordingRegister wordings;
  @Inject AreaAccess access;
  @Inject Announcer announcer;

  /**
   * The draft of the next version, with the text and the days of the latest.
   *
   * @return its number
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public int begin(AgreementId id, long seenVersion) {
    Agreement agreement = require(id, seenVersion);
    LocalDate today = announcer.today();
    agreement.requireNotOver(today);
    agreement.requireNoDraft();
    AgreementVersion latest = agreement.latest();
    Stamp stamp = announcer.stamp();

    AgreementVersion begun =
        agreement.begin(wordings.copy(latest.wording()), latest.days(), today, stamp);
    agreements.record(
        new AgreementStep(agreement, begun.number(), StepKind.VERSION_BEGUN, today, stamp));
    agreements.flush(id);

    announcer.announce(new VersionBegun(agreement.area(), id, begun.number(), stamp.at()));
    return begun.number();
  }

  /** First day, last day and notice of the draft: they are part of its text. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void plan(AgreementId id, long seenVersion, VersionDays wanted) {
    Agreement agreement = require(id, seenVersion);
    LocalDate today = announcer.today();
    PlausibleDay.requireIfGiven(wanted.inForceOn(), today);
    PlausibleDay.requireIfGiven(wanted.expiresOn(), today);
    AgreementVersion draft = agreement.requireDraft();
    VersionDays before = draft.days();

    draft.plan(wanted);
    agreements.flush(id);

    announcer.announce(
        new VersionPlanned(agreement.area(), id, before, wanted, announcer.stamp().at()));
  }

  /** The draft is given up. The version the parties have stays as it is. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void discard(AgreementId id, long seenVersion, String reason) {
    Agreement agreement = require(id, seenVersion);
    Reason why = new Reason(reason);
    LocalDate today = announcer.today();
    AgreementVersion draft = agreement.requireDraft();
    Stamp stamp = announcer.stamp();

    draft.discard(today);
    wordings.discard(draft.wording());
    agreements.record(
        new AgreementStep(agreement, draft.number(), StepKind.DISCARDED, today, stamp)
            .because(why.text()));
    agreements.flush(id);

    announcer.announce(
        new VersionDiscarded(agreement.area(), id, draft.number(), today, why.text(), stamp.at()));
  }

  private Agreement require(AgreementId id, long seenVersion) {
    access.requireAny(agreements.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Agreement agreement = agreements.require(id, seenVersion);
    return agreement;
  }
}
