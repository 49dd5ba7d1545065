package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;

/**
 * A type of agreement.
 *
 * @param name in the language asked for
 * @param noticeMonths notice before somebody leaves or ends it, unless the agreement says otherwise
 * @param noticeSource where the notice comes from, and whether it was checked
 * @param lastDay null: until further notice
 * @param parties the roles in order
 * @param ruleSets codes of the sets an agreement of the type is checked against, in order
 */
public record TypeDetails(
    TypeCode code,
    long version,
    AgreementFamily family,
    String name,
    int noticeMonths,
    String noticeSource,
    String source,
    LocalDate from,
    LocalDate lastDay,
    List<TypeParty> parties,
    List<String> ruleSets)
    implements Serializable {

  public TypeDetails {
    parties = List.copyOf(parties);
    ruleSets = List.copyOf(ruleSets);
  }

  public boolean appliesOn(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }

  /** Some party decides in its own council before the agreement can be signed. */
  public boolean isAdopted() {
    return parties.stream().anyMatch(TypeParty::adopts);
  }
}
