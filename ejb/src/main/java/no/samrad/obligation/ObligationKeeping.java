package no.samrad.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** What parties owe is written down, done, and one day owed no more. */
@Stateless
public class ObligationKeeping {

  @Inject AgreementRegister agreements;
  @Inject Obligations obligations;
  @Inject DocumentStore documents;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public ObligationId add(AgreementId agreement, NewObligation wanted) {
    AreaId area = agreements.area(agreement);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(wanted.firstDue(), today());
    obligations.requireParty(agreement, wanted.party());

    Obligation obligation = new Obligation(area, agreement, wanted);
    obligations.add(obligation);
    obligations.flush(agreement);

    List<Change> changes =
        List.of(
            Change.set("rhythm", wanted.rhythm()),
            Change.set("firstDay", wanted.firstDue()),
            Change.set("lastDay", wanted.lastDue()));
    events.fire(new ObligationAdded(area, obligation.id(), changes, "", clock.instant()));
    return obligation.id();
  }

  /**
   * What was due on a day is done.
   *
   * @param file null where a note or a reason is enough
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void complete(ObligationId id, Completion done, UploadedFile file) {
    Obligation obligation = changing(id);
    if (done.doneOn().isAfter(today())) {
      throw new RuleViolation(ObligationRule.DONE_IN_THE_FUTURE);
    }
    PlausibleDay.require(done.doneOn(), today());
    obligation.requireDue(done.dueOn());
    obligations.requireUndone(id, done.dueOn());
    obligation.requireEvidence(done, file != null);

    DocumentId kept = file == null ? null : kept(obligation, file);
    obligations.complete(obligation, done, kept, user.person(), clock.instant());

    List<Change> changes =
        List.of(Change.set("dueOn", done.dueOn()), Change.set("doneOn", done.doneOn()));
    events.fire(
        new ObligationCompleted(obligation.area(), id, changes, done.reason(), clock.instant()));
  }

  /** Nothing is due after the day; what was done stays. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(ObligationId id, LocalDate lastDay, String reason) {
    Obligation obligation = changing(id);
    PlausibleDay.require(lastDay, today());
    Reason why = new Reason(reason);
    LocalDate before = obligation.lastDue();

    obligation.endAfter(lastDay);
    obligations.flush(id);

    List<Change> changes = List.of(Change.of("lastDay", before, lastDay));
    events.fire(new ObligationEnded(obligation.area(), id, changes, why.text(), clock.instant()));
  }

  private DocumentId kept(Obligation obligation, UploadedFile file) {
    return documents.storeOnce(
        obligation.area(), file, user.person(), obligations.evidence(obligation.id()));
  }

  private Obligation changing(ObligationId id) {
    Obligation obligation = obligations.require(id);
    access.requireAny(obligation.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    return obligation;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
