package no.samrad.web.library;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.samrad.clause.FilledBy;
import no.samrad.clause.TypeParty;
import no.samrad.clause.TypeRole;

/** One role of a type, as it is typed; left empty where a type has fewer. */
public class PartyForm implements Serializable {

  static final String ADOPTS = "adopts";
  static final String SIGNS = "signs";

  private TypeRole role;
  private FilledBy filledBy = FilledBy.UNIT;
  private Integer fewest = 1;
  private Integer most = 1;
  private List<String> duties = new ArrayList<>(List.of(SIGNS));

  /** Null when no role was chosen. */
  TypeParty party() {
    return role == null
        ? null
        : new TypeParty(
            role,
            filledBy,
            fewest == null ? -1 : fewest,
            most == null ? -1 : most,
            duties.contains(ADOPTS),
            duties.contains(SIGNS));
  }

  public TypeRole getRole() {
    return role;
  }

  public void setRole(TypeRole role) {
    this.role = role;
  }

  public FilledBy getFilledBy() {
    return filledBy;
  }

  public void setFilledBy(FilledBy filledBy) {
    this.filledBy = filledBy;
  }

  public Integer getFewest() {
    return fewest;
  }

  public void setFewest(Integer fewest) {
    this.fewest = fewest;
  }

  public Integer getMost() {
    return most;
  }

  public void setMost(Integer most) {
    this.most = most;
  }

  public List<String> getDuties() {
    return duties;
  }

  public void setDuties(List<String> duties) {
    this.duties = duties == null ? new ArrayList<>() : duties;
  }
}
