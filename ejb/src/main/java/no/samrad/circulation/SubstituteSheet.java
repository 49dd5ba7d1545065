package no.samrad.circulation;

import java.io.Serializable;
import java.util.List;
import no.samrad.council.SeatId;
import no.samrad.shared.RuleViolation;

/**
 * A seat in a decision in writing, and who may answer for it.
 *
 * @param substitute who was called in; empty: nobody
 * @param reason why, for whoever keeps the council
 * @param answered whoever answers for the seat has done so
 */
public record SubstituteSheet(
    SeatId seat,
    String name,
    String unit,
    String substitute,
    String reason,
    boolean answered,
    List<StandIn> standIns)
    implements Serializable {

  /** Keeps a copy. */
  public SubstituteSheet {
    standIns = List.copyOf(standIns);
  }

  /** Substitutes nobody else was given. */
  public List<StandIn> free() {
    return standIns.stream().filter(each -> each.elsewhere().isEmpty()).toList();
  }

  public boolean substituted() {
    return !substitute.isEmpty();
  }

  /** What the member has answered stands, and a substitute answers for one. */
  void requireCallable(SeatId by) {
    if (substituted()) {
      throw new RuleViolation(CirculationRule.ALREADY_SUBSTITUTED, name, substitute);
    }
    if (answered) {
      throw new RuleViolation(CirculationRule.MEMBER_HAS_ANSWERED, name);
    }
    StandIn wanted =
        standIns.stream()
            .filter(each -> each.seat().equals(by))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(CirculationRule.NOT_THEIR_SUBSTITUTE, name));
    if (!wanted.elsewhere().isEmpty()) {
      throw new RuleViolation(
          CirculationRule.SUBSTITUTE_ANSWERS_ELSEWHERE, wanted.name(), wanted.elsewhere());
    }
  }

  /** What a substitute has answered stands too. */
  void requireReturnable() {
    if (!substituted()) {
      throw new RuleViolation(CirculationRule.NOT_SUBSTITUTED, name);
    }
    if (answered) {
      throw new RuleViolation(CirculationRule.SUBSTITUTE_HAS_ANSWERED, substitute);
    }
  }

  /**
   * A substitute of the member, or of nobody in particular in their unit.
   *
   * @param elsewhere for whom else they answer already; empty: nobody
   */
  public record StandIn(SeatId seat, String name, String elsewhere) implements Serializable {}
}
