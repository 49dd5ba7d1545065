package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.indicator.Verdict;
import no.samrad.shared.AreaId;

/**
 * A reporting period for one reader.
 *
 * @param dataDay the day its figures were counted on; null when the reader gets none
 * @param sha256 of the submitted revision; empty while it is open
 * @param intact the submitted revision still is what was submitted
 * @param counts numbers of people of the submitted revision as everybody sees them; the team too
 * @param gaps what should be registered, for the team; empty for others
 */
public record PeriodDetails(
    AreaId area,
    PeriodRow row,
    boolean ofTheTeam,
    LocalDate dataDay,
    String sha256,
    boolean intact,
    List<FigureLine> lines,
    List<PeriodCount> counts,
    List<GapRow> gaps,
    List<StepRow> steps)
    implements Serializable {

  public PeriodDetails {
    lines = List.copyOf(lines);
    counts = List.copyOf(counts);
    gaps = List.copyOf(gaps);
    steps = List.copyOf(steps);
  }

  /** Red figures nobody has explained. */
  public List<FigureLine> unexplained() {
    return lines.stream()
        .filter(each -> each.figure() != null && each.figure().verdict() == Verdict.BELOW)
        .filter(each -> each.narrative() == null)
        .toList();
  }

  /** The numbers of a kind, in the order they are read. */
  public List<PeriodCount> counts(CountKind kind) {
    return counts.stream().filter(each -> each.kind() == kind).toList();
  }

  /** How much is not registered. */
  public long missing() {
    return gaps.stream().mapToLong(GapRow::missing).sum();
  }
}
