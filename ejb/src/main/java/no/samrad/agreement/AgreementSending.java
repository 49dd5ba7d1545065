package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.Reason;
import no.samrad.wording.WordingRegister;

/** The draft goes to the parties: for review, back, and for their decision. */
@Stateless
public class AgreementSending {

  @Inject Agreements agreements;
  @Inject Admission admission;
  @Inject AgreementFacts facts;
  @Inject WordingRegister wordings;
  @Inject AreaAccess access;
  @Inject Announcer announcer;

  /**
   * The parties may read and comment.
   *
   * @param day today, or an earlier one that is entered later
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void openReview(AgreementId id, long seenVersion, LocalDate day) {
    Agreement agreement = require(id, seenVersion, day);
    AgreementVersion draft = agreement.requireDraft();
    Stamp stamp = announcer.stamp();

    draft.openReview(day);
    admission.requireComplete(agreement, draft.partiesDay(day));
    wordings.openReview(draft.wording(), facts.of(id, draft.number(), day));
    record(agreement, draft, StepKind.REVIEW_OPENED, day, "");

    announcer.announce(new ReviewOpened(agreement.area(), id, draft.number(), day, stamp.at()));
  }

  /** Back to the desk, to be changed. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void closeReview(AgreementId id, long seenVersion, String reason) {
    LocalDate today = announcer.today();
    Agreement agreement = require(id, seenVersion, today);
    Reason why = new Reason(reason);
    AgreementVersion draft = agreement.requireDraft();

    draft.backToDraft();
    wordings.reopen(draft.wording());
    record(agreement, draft, StepKind.REVIEW_CLOSED, today, why.text());

    announcer.announce(
        new ReviewClosed(
            agreement.area(), id, draft.number(), today, why.text(), announcer.stamp().at()));
  }

  /**
   * The parties decide upon it. Its text and its parties are fixed for good; a version they were
   * sent before and that is not in force is superseded, and what was decided about it no longer
   * counts.
   *
   * @param day today, or an earlier one that is entered later
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void send(AgreementId id, long seenVersion, LocalDate day) {
    Agreement agreement = require(id, seenVersion, day);
    AgreementVersion draft = agreement.requireDraft();
    int superseded = agreement.send(draft, day, agreements.inForce(id, day));
    LocalDate partiesDay = draft.partiesDay(day);
    admission.requireComplete(agreement, partiesDay);

    wordings.seal(draft.wording(), facts.of(id, draft.number(), day));
    record(agreement, draft, StepKind.SENT, day, "");
    agreements.freeze(draft.id(), id, partiesDay);
    agreement
        .version(superseded)
        .ifPresent(each -> record(agreement, each, StepKind.SUPERSEDED, day, ""));

    announcer.announce(
        new VersionSent(
            agreement.area(), id, draft.number(), superseded, day, announcer.stamp().at()));
  }

  private Agreement require(AgreementId id, long seenVersion, LocalDate day) {
    access.requireAny(agreements.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate today = announcer.today();
    StepDay.require(day, today);
    Agreement agreement = agreements.require(id, seenVersion);
    agreement.requireNotOver(today);
    return agreement;
  }

  private void record(
      Agreement agreement, AgreementVersion version, StepKind kind, LocalDate day, String reason) {
    agreements.record(
        new AgreementStep(agreement, version.number(), kind, day, announcer.stamp())
            .because(reason));
    agreements.flush(agreement.id());
  }
}
