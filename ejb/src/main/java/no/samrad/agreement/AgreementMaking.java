package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.clause.TypeDetails;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.wording.NewWording;
import no.samrad.wording.WordingId;
import no.samrad.wording.WordingRegister;
import no.samrad.place.Language;

/** Agreements are begun, with a text from a template and the parties that follow from the area. */
@Stateless
public class AgreementMaking {

  @Inject Agreements agreements;
  @Inject Admission admission;
  @Inject Bodies bodies;
  @Inject WordingRegister wordings;
  @Inject AreaAccess access;
  @Inject AgreementAnnouncing announcing;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public AgreementId create(NewAgreement wanted) {
    access.requireAny(wanted.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate day = StepDay.require(wanted.day(), announcing.today());
    TypeDetails type = requireType(wanted.type(), day);
    requireBegun(wanted.area(), day);
    Stamp stamp = announcing.stamp();

    Agreement agreement = new Agreement(wanted, stamp.by(), stamp.at());
    agreements.add(agreement);
    Proposal.of(type, bodies.members(wanted.area(), day), day).forEach(agreement::admit);
    agreement.begin(wordings.begin(wording(wanted, agreement.names())), VersionDays.OPEN, day, stamp);
    agreements.record(new AgreementStep(agreement, 1, StepKind.CREATED, day, stamp));
    agreements.flush(agreement.id());

    announcing.announce(
        new AgreementCreated(
            wanted.area(), agreement.id(), type.code().value(), agreement.parties().size(), stamp.at()));
    return agreement.id();
  }
}
