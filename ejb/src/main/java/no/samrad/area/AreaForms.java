package no.samrad.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.place.UnitFacts;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** The organisation forms of an area through time: one a day, and one its members fit (AR-05). */
record AreaForms(Area area, List<FormTerm> forms) {

  /**
   * Another form, from a day until one planned later begins.
   *
   * @param known the facts of every unit that ever took part
   */
  FormTerm change(OrganisationForm form, LocalDate from, Map<UnitId, UnitFacts> known) {
    Period existence = area.life().requireExistingOn(from);
    terms().on(from).ifPresent(present -> present.requireRoomFor(form, from));
    FormTerm term = new FormTerm(area, form, terms().room(from, existence));
    terms().giveWay(from);
    forms.add(term);
    requireMembers(term, known);
    return term;
  }

  /**
   * Another form, or another first day, was meant; the form before moves its last day.
   *
   * @return what says so now: the term, or the one before it that was the same all along
   */
  FormTerm correct(
      FormTerm term, OrganisationForm form, LocalDate firstDay, Map<UnitId, UnitFacts> known) {
    if (term.form() == form && term.begins(firstDay)) {
      throw new RuleViolation(AreaRule.NOTHING_TO_CORRECT);
    }
    area.life().requireExistingOn(firstDay);
    requireNoDayWithout(term, firstDay);
    terms().move(term, firstDay);
    term.isReally(form);
    requireMembers(term, known);
    terms()
        .before(firstDay)
        .filter(each -> each.period().lastDay().isPresent())
        .ifPresent(each -> requireMembers(each, known));
    return terms().join(term, FormTerm::isLike);
  }

  /** An area has a form from its first day on. */
  private void requireNoDayWithout(FormTerm term, LocalDate firstDay) {
    boolean first = terms().before(term.firstDay()).isEmpty();
    if (first && firstDay.isAfter(term.firstDay())) {
      throw new RuleViolation(AreaRule.FORM_WOULD_BE_MISSING, term.firstDay());
    }
  }

  private void requireMembers(FormTerm term, Map<UnitId, UnitFacts> known) {
    area.composition().requireMembersFit(term, known);
    area.composition().requireEnough(term.period());
  }

  /** The area began on another day; so does its first form. */
  void begin(LocalDate day) {
    FormTerm first = terms().after(LocalDate.MIN).orElseThrow();
    first.period().lastDay().filter(day::isAfter).ifPresent(AreaForms::refuseBeginning);
    first.runs(Period.throughLastDay(day, first.period().lastDay().orElse(null)));
  }

  private static void refuseBeginning(LocalDate lastDay) {
    throw new RuleViolation(AreaRule.BEGAN_BEFORE, lastDay);
  }

  FormState stateOn(LocalDate day) {
    return terms().on(day).map(FormState::of).orElse(FormState.NONE);
  }

  FormTerm require(FormTermId wanted) {
    return forms.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  private Succession<FormTerm> terms() {
    return new Succession<>(forms);
  }
}
