package no.samrad.completeness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.PartyRole;
import no.samrad.rule.RuleRefusal;
import no.samrad.rule.RuleSetDetails;

/** Whether a set is the wrong one for an agreement. The first reason that holds is given. */
final class RefusalCheck {

  private RefusalCheck() {}

  static Optional<RuleRefusal> first(RuleSetDetails set, Dossier dossier) {
    return set.refusals().stream().filter(each -> holds(each, set, dossier)).findFirst();
  }

  private static boolean holds(RuleRefusal refusal, RuleSetDetails set, Dossier dossier) {
    return switch (refusal.condition()) {
      case ANY_PARTY_KIND -> hasPartyOf(refusal, dossier);
      case NO_PARTY_KIND -> !hasPartyOf(refusal, dossier);
      case DISTRICTS_OF_ONE_MUNICIPALITY -> areDistrictsOfOne(dossier);
      case MUNICIPALITIES_BELOW -> dossier.municipalities() < Integer.parseInt(refusal.operand());
      case FORM_NOT_COVERED -> !set.forms().isEmpty() && !set.forms().contains(dossier.form());
      case TYPE_NOT_COVERED -> !set.types().contains(dossier.type());
      case DAY_OUTSIDE_VALIDITY -> !set.set().appliesOn(dossier.day());
      case JOINT_CONTROLLERS -> areJointControllers(dossier);
    };
  }

  private static boolean hasPartyOf(RuleRefusal refusal, Dossier dossier) {
    List<String> kinds = Arrays.asList(refusal.operand().split(",", -1));
    return dossier.parties().stream().anyMatch(party -> kinds.contains(party.kind()));
  }

  /** Districts alone, or with the municipality they are part of. */
  private static boolean areDistrictsOfOne(Dossier dossier) {
    boolean onlyUnits =
        !dossier.parties().isEmpty() && dossier.parties().stream().allMatch(PartyFact::isUnit);
    return onlyUnits
        && dossier.municipalities() == 1
        && dossier.parties().stream().anyMatch(PartyFact::isDistrict);
  }

  /** Several decide why and how, and nobody does it on their behalf. */
  private static boolean areJointControllers(Dossier dossier) {
    return dossier.count(PartyRole.CONTROLLER) > 1 && dossier.count(PartyRole.PROCESSOR) == 0;
  }
}
