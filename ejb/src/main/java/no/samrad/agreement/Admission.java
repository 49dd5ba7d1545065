package no.samrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.clause.FilledBy;
import no.samrad.clause.Library;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeParty;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** Decides who may be party to an agreement, as what and how many. */
@ApplicationScoped
class Admission {

  @Inject Library library;
  @Inject Bodies bodies;
  @Inject CurrentUser user;

  /** The party fits the type, exists and belongs to the area, and is no party already. */
  void require(Agreement agreement, NewParty wanted, Party itself) {
    PartyTerms terms = wanted.terms();
    TypeParty role = requireRole(agreement.type(), wanted);
    String name = requireBody(agreement, wanted);
    List<Party> others = agreement.parties().stream().filter(each -> !each.equals(itself)).toList();
    requireOnce(others, wanted, name);
    long already =
        others.stream()
            .filter(each -> each.role() == terms.role() && each.period().includes(terms.from()))
            .count();
    if (already >= role.most()) {
      throw new RuleViolation(AgreementRule.ROLE_FULL, terms.role(), role.most());
    }
  }

  /** As many of each role as the type asks for, all of them existing that day, and some sign. */
  void requireComplete(Agreement agreement, LocalDate day) {
    List<Party> parties = agreement.partiesOn(day);
    for (TypeParty role : type(agreement.type()).parties()) {
      PartyRole wanted = PartyRole.valueOf(role.role().name());
      long present = parties.stream().filter(each -> each.role() == wanted).count();
      if (present < role.fewest()) {
        throw new RuleViolation(AgreementRule.ROLE_TOO_FEW, wanted, role.fewest(), present, day);
      }
      if (present > role.most()) {
        throw new RuleViolation(AgreementRule.ROLE_FULL, wanted, role.most());
      }
    }
    if (parties.stream().noneMatch(Party::signs)) {
      throw new RuleViolation(AgreementRule.NOBODY_SIGNS);
    }
    parties.stream()
        .filter(each -> each.unit() != null)
        .forEach(
            each ->
                requireExisting(bodies.unit(agreement.area(), each.unit(), day, language()), day));
  }

  TypeDetails type(String code) {
    if (code == null || code.isBlank()) {
      throw new RuleViolation(AgreementRule.TYPE_MISSING);
    }
    return library.type(new TypeCode(code), language());
  }

  private TypeParty requireRole(String type, NewParty wanted) {
    PartyRole role = wanted.terms().role();
    if (role == null) {
      throw new RuleViolation(AgreementRule.ROLE_MISSING);
    }
    TypeDetails details = type(type);
    TypeParty found =
        role(details, role)
            .orElseThrow(
                () -> new RuleViolation(AgreementRule.ROLE_NOT_IN_TYPE, role, details.name()));
    if (wanted.unit() == null && wanted.organisation() == null) {
      throw new RuleViolation(AgreementRule.PARTY_MISSING);
    }
    if (found.filledBy() == FilledBy.UNIT && wanted.unit() == null) {
      throw new RuleViolation(AgreementRule.ROLE_IS_FOR_UNITS, role);
    }
    if (found.filledBy() == FilledBy.ORGANISATION && wanted.unit() != null) {
      throw new RuleViolation(AgreementRule.ROLE_IS_FOR_ORGANISATIONS, role);
    }
    return found;
  }

  private static Optional<TypeParty> role(TypeDetails type, PartyRole wanted) {
    return type.parties().stream()
        .filter(each -> each.role().name().equals(wanted.name()))
        .findFirst();
  }

  private String requireBody(Agreement agreement, NewParty wanted) {
    LocalDate from = wanted.terms().from();
    if (wanted.unit() == null) {
      return bodies.organisation(wanted.organisation(), from, language());
    }
    UnitStanding unit = bodies.unit(agreement.area(), wanted.unit(), from, language());
    requireExisting(unit, from);
    if (!unit.belongs()) {
      throw new RuleViolation(AgreementRule.NOT_A_MEMBER, unit.name(), from);
    }
    return unit.name();
  }

  private static void requireExisting(UnitStanding unit, LocalDate day) {
    if (unit.lastDay() != null && unit.lastDay().isBefore(day)) {
      throw new RuleViolation(AgreementRule.UNIT_CEASED, unit.name(), unit.lastDay());
    }
    if (unit.from() != null && unit.from().isAfter(day)) {
      throw new RuleViolation(AgreementRule.UNIT_NOT_YET, unit.name(), unit.from());
    }
  }

  private static void requireOnce(List<Party> others, NewParty wanted, String name) {
    Period period = Period.throughLastDay(wanted.terms().from(), wanted.terms().lastDay());
    others.stream()
        .filter(each -> each.isSame(wanted) && each.period().overlaps(period))
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleViolation(AgreementRule.ALREADY_A_PARTY, name, each.terms().from());
            });
  }

  private Language language() {
    return Language.of(user.language());
  }
}
