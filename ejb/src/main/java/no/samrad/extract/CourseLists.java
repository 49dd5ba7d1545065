package no.samrad.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/**
 * What a line about a participant may refer to: codes, criteria, units, nurses, as they are on a
 * day.
 *
 * @param codes by the name of their list
 * @param sets of criteria, in their editions
 * @param members of the area, with the numbers they have had
 * @param working when the area has been in operation
 * @param nurses by the code files know them by
 */
record CourseLists(
    Map<String, Set<String>> codes,
    Set<String> contacts,
    Set<String> told,
    List<CriteriaSet> sets,
    List<Member> members,
    List<Term> working,
    Map<String, List<Nurse>> nurses) {

  /** From a day to the one on which it no longer holds; null where it is open. */
  record Term(LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    /** On one day of these at least. */
    boolean meets(LocalDate first, LocalDate last) {
      return (from == null || !from.isAfter(last)) && (to == null || to.isAfter(first));
    }
  }

  /** An edition of the criteria. */
  record CriteriaSet(String code, Term term, Set<String> criteria) {}

  /** A unit under one of its numbers, and while it is a member. */
  record Member(UnitId unit, String code, String name, Term coded, Term membership) {}

  /** Somebody of the team for some time. */
  record Nurse(PersonId person, Term term) {}

  Set<String> codes(String list) {
    return new TreeSet<>(codes.getOrDefault(list, Set.of()));
  }

  Optional<CriteriaSet> setOn(LocalDate day) {
    return sets.stream().filter(each -> each.term().holdsOn(day)).findFirst();
  }

  /** Whoever has the number on the day, member or not that day. */
  Optional<Member> unit(String code, LocalDate day) {
    return members.stream()
        .filter(each -> each.code().equals(code) && each.coded().holdsOn(day))
        .min(Comparator.comparing(each -> !each.membership().holdsOn(day)));
  }

  boolean isActiveMember(Member member, LocalDate day) {
    return member.membership().holdsOn(day) && working.stream().anyMatch(each -> each.holdsOn(day));
  }

  /** Of the team on one day at least between these. */
  Optional<PersonId> nurse(String code, LocalDate first, LocalDate last) {
    return nurses.getOrDefault(code, List.of()).stream()
        .filter(each -> each.term().meets(first, last))
        .map(Nurse::person)
        .findFirst();
  }
}
