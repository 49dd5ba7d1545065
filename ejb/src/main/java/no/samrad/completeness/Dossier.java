package no.samrad.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.PartyRole;
import no.samrad.clause.ItemLink;

/**
 * Everything the checks know about a version.
 *
 * @param day the day it is to be in force, or the day asked about while that is not set
 * @param firstDaySet the version says on which day it is to be in force
 * @param form of the area on that day, empty for none
 * @param host of the area on that day, null where nobody knows it
 * @param sharingKey what somebody filled the sharing key with, empty for nothing
 * @param toAdopt how many parties must adopt the version
 */
record Dossier(
    String type,
    LocalDate day,
    boolean firstDaySet,
    String form,
    PartyFact host,
    List<PartyFact> parties,
    List<PartyFact> members,
    List<ClauseFact> clauses,
    String sharingKey,
    long toAdopt,
    long adopted,
    List<StatementFact> statements) {

  Dossier {
    parties = List.copyOf(parties);
    members = List.copyOf(members);
    clauses = List.copyOf(clauses);
    statements = List.copyOf(statements);
  }

  List<ClauseFact> clausesFor(ItemLink item) {
    return clauses.stream().filter(clause -> clause.items().contains(item)).toList();
  }

  Optional<StatedItem> statementOn(ItemLink item) {
    return statements.stream()
        .filter(each -> each.item().equals(item))
        .map(StatementFact::stated)
        .findFirst();
  }

  List<PartyFact> units() {
    return parties.stream().filter(PartyFact::isUnit).toList();
  }

  Optional<PartyFact> party(PartyRole role) {
    return parties.stream().filter(each -> each.role() == role).findFirst();
  }

  long count(PartyRole role) {
    return parties.stream().filter(each -> each.role() == role).count();
  }

  /** Municipalities that take part, by themselves or by their districts. */
  long municipalities() {
    return units().stream().map(PartyFact::municipality).distinct().count();
  }
}
