package no.samrad.web.status;

import java.util.List;
import no.samrad.reporting.UnitCounts;

/**
 * How far people came in a period, where they live, and what those included have in common.
 *
 * @param lost how many were not included, and why; empty where that is not shown
 * @param units all, or only those with something shown
 * @param rest what the others have together; null where all are listed
 */
public record CountSheet(
    List<Step> steps,
    String lost,
    List<UnitCounts> units,
    Rest rest,
    Total total,
    List<Criteria> criteria) {

  /** Something in the table of units or its total is hidden. */
  public boolean anyHidden() {
    return rest != null
        || total.referred().isEmpty()
        || total.included().isEmpty()
        || units.stream()
            .anyMatch(each -> !each.referred().isShown() || !each.included().isShown());
  }

  /** Hidden ones can be shown together, or are. */
  public boolean mayGroup() {
    return rest != null || !total.referred().isEmpty() || !total.included().isEmpty();
  }

  /**
   * A step on the way.
   *
   * @param value empty where it is hidden
   * @param share of those referred; empty where one of them is hidden
   * @param width empty where there is nothing to draw
   */
  public record Step(String name, String value, String share, String width) {}

  /**
   * What is left of the total.
   *
   * @param units how many have nothing shown
   * @param referred empty where the total is hidden, as is included
   */
  public record Rest(int units, String referred, String included) {}

  /** Of the whole area; empty where it is hidden. */
  public record Total(String referred, String included) {}

  /**
   * The criteria of a set.
   *
   * @param inferred which published share is whose follows from their order only
   */
  public record Criteria(String set, String of, List<FigureBar> bars, boolean inferred) {

    /** How common each is in the programme as a whole has been published. */
    public boolean isCompared() {
      return bars.stream().anyMatch(bar -> !bar.goal().isEmpty());
    }
  }
}
