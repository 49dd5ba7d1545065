package no.samrad.participation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/**
 * What can be chosen in the forms about participants of an area on a day.
 *
 * @param set name of the criteria that hold
 * @param leader the caller leads the team
 */
public record ParticipationChoices(
    List<UnitChoice> units,
    Map<CodeList, List<CodeChoice>> codes,
    String set,
    List<CriterionChoice> criteria,
    List<NurseChoice> nurses,
    List<PlaceChoice> elsewhere,
    boolean leader)
    implements Serializable {

  public ParticipationChoices {
    units = List.copyOf(units);
    codes = Map.copyOf(codes);
    criteria = List.copyOf(criteria);
    nurses = List.copyOf(nurses);
    elsewhere = List.copyOf(elsewhere);
  }

  public List<CodeChoice> of(CodeList list) {
    return codes.getOrDefault(list, List.of());
  }

  /** A member of the area. */
  public record UnitChoice(UnitId unit, String name) implements Serializable {}

  /** A code with its name. */
  public record CodeChoice(String code, String name) implements Serializable {}

  /** A criterion of the set of the day. */
  public record CriterionChoice(String code, String part, String name) implements Serializable {}

  /** Somebody of the team. */
  public record NurseChoice(PersonId person, String name) implements Serializable {}

  /** A unit of another area. */
  public record PlaceChoice(AreaId area, UnitId unit, String areaName, String unitName)
      implements Serializable {}
}
