package no.samrad.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samrad.place.UnitFacts;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/**
 * What the organisation forms of an area ask of its members (AR-05, AR-06). Kind and upper limit
 * hold at any time, the lower limit once the area is in operation.
 */
record Composition(
    Collection<Membership> memberships, Collection<FormTerm> forms, Collection<PhaseTerm> phases) {

  void requireRoom(UnitFacts unit, Period period, Map<UnitId, UnitFacts> known) {
    forms.stream()
        .filter(term -> term.period().overlaps(period))
        .forEach(term -> requireFit(term.form(), unit, fellows(term, period), known));
  }

  private static void requireFit(
      OrganisationForm form,
      UnitFacts unit,
      List<Membership> fellows,
      Map<UnitId, UnitFacts> known) {
    if (unit.kind() != form.members()) {
      throw new RuleViolation(AreaRule.WRONG_KIND, unit.name());
    }
    if (!form.allowsSeveral() && !fellows.isEmpty()) {
      throw new RuleViolation(AreaRule.ONE_MEMBER_ONLY, unit.name());
    }
    boolean strangers =
        fellows.stream()
            .map(fellow -> known.get(fellow.unit()))
            .anyMatch(fellow -> !Objects.equals(fellow.parent(), unit.parent()));
    if (strangers) {
      throw new RuleViolation(AreaRule.DISTRICTS_OF_ONE_MUNICIPALITY, unit.name());
    }
  }

  /** Whoever takes part while the form holds fits it, whatever was asked of them before. */
  void requireMembersFit(FormTerm term, Map<UnitId, UnitFacts> known) {
    List<Membership> concerned =
        memberships.stream().filter(each -> each.period().overlaps(term.period())).toList();
    for (Membership each : concerned) {
      UnitFacts unit = known.get(each.unit());
      List<Membership> others =
          fellows(term, each.period()).stream().filter(other -> other != each).toList();
      if (!term.form().allowsSeveral() && !others.isEmpty()) {
        throw new RuleViolation(AreaRule.FORM_IS_FOR_ONE, term.form());
      }
      requireFit(term.form(), unit, others, known);
    }
  }

  /** Three periods that overlap pairwise have a day in common. */
  private List<Membership> fellows(FormTerm term, Period period) {
    return memberships.stream()
        .filter(each -> each.period().overlaps(period))
        .filter(each -> each.period().overlaps(term.period()))
        .toList();
  }

  /** Enough members on every day of the period that is a day of operation. */
  void requireEnough(Period period) {
    daysOfChange(period).forEach(this::requireEnoughOn);
  }

  private void requireEnoughOn(LocalDate day) {
    boolean inOperation =
        phases.stream()
            .filter(each -> each.period().includes(day))
            .anyMatch(each -> each.phase().isInOperation());
    if (!inOperation) {
      return;
    }
    long members = memberships.stream().filter(each -> each.period().includes(day)).count();
    forms.stream()
        .filter(each -> each.period().includes(day))
        .map(each -> each.form().fewest())
        .filter(fewest -> members < fewest)
        .findFirst()
        .ifPresent(
            fewest -> {
              throw new RuleViolation(AreaRule.TOO_FEW_MEMBERS, fewest, day);
            });
  }

  /** Between two of these days nothing changes. */
  private Stream<LocalDate> daysOfChange(Period within) {
    return Stream.of(
            Stream.of(within),
            memberships.stream().map(Membership::period),
            forms.stream().map(FormTerm::period),
            phases.stream().map(PhaseTerm::period))
        .flatMap(each -> each)
        .flatMap(
            each ->
                Stream.concat(
                    each.firstDay().stream(),
                    each.lastDay().map(last -> last.plusDays(1)).stream()))
        .filter(within::includes)
        .distinct()
        .sorted();
  }
}
