package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.clause.TypeDetails;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;
import no.samrad.wording.NewWording;
import no.samrad.wording.WordingRegister;

/** Agreements are begun, with a text from a template and the parties that follow from the area. */
@Stateless
public class AgreementMaking {

  @Inject Agreements agreements;
  @Inject Admission admission;
  @Inject Bodies bodies;
  @Inject WordingRegister wordings;
  @Inject AreaAccess access;
  @Inject Announcer announcer;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public AgreementId create(NewAgreement wanted) {
    access.requireAny(wanted.area(), Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate day = StepDay.require(wanted.day(), announcer.today());
    TypeDetails type = requireInUse(wanted.type(), day);
    requireBegun(wanted.area(), day);
    Stamp stamp = announcer.stamp();

    Agreement agreement = new Agreement(wanted, stamp);
    agreements.add(agreement);
    Proposal.of(type, bodies.members(wanted.area(), day), day).forEach(agreement::admit);
    agreement.begin(
        wordings.begin(wording(wanted, announcer.today())), VersionDays.OPEN, day, stamp);
    agreements.record(new AgreementStep(agreement, 1, StepKind.CREATED, day, stamp));
    agreements.flush(agreement.id());

    announcer.announce(AgreementCreated.of(agreement, stamp));
    return agreement.id();
  }

  /** The agreement gets other names, from now on. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void rename(AgreementId id, long seenVersion, String nb, String nn) {
    access.requireAny(agreements.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Agreement agreement = agreements.require(id, seenVersion);
    Names wanted = new Names(nb, nn);
    Names before = agreement.names();

    agreement.rename(wanted);
    agreements.flush(id);

    announcer.announce(
        new AgreementRenamed(agreement.area(), id, before, wanted, announcer.stamp().at()));
  }

  private TypeDetails requireInUse(String code, LocalDate day) {
    TypeDetails type = admission.type(code);
    if (!type.appliesOn(day)) {
      throw new RuleViolation(AgreementRule.TYPE_NOT_IN_USE, type.name(), day);
    }
    return type;
  }

  private void requireBegun(AreaId area, LocalDate day) {
    bodies
        .areaNotBegun(area, day, announcer.language())
        .ifPresent(
            row -> {
              throw new RuleViolation(AgreementRule.BEFORE_AREA, row.text(0), row.day(1));
            });
  }

  /** A template brings its own title, and is that of today. */
  private static NewWording wording(NewAgreement wanted, LocalDate today) {
    Names names = new Names(wanted.nameNb(), wanted.nameNn());
    boolean own = wanted.template().isEmpty();
    return new NewWording(
        wanted.area(),
        wanted.type(),
        wanted.template(),
        own ? names.nb() : "",
        own ? names.nn() : "",
        today);
  }
}
