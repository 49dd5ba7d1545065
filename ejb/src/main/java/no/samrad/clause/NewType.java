package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A type of agreement to add.
 *
 * @param noticeSource where the notice comes from, may be empty
 * @param parties the roles in order
 * @param ruleSets codes of the sets to check it against, in order; may be empty
 */
public record NewType(
    TypeCode code,
    TypeNames names,
    AgreementFamily family,
    Integer noticeMonths,
    String noticeSource,
    List<TypeParty> parties,
    List<String> ruleSets,
    LocalDate from)
    implements Serializable {

  public NewType {
    parties = List.copyOf(parties);
    ruleSets = List.copyOf(ruleSets);
  }
}
