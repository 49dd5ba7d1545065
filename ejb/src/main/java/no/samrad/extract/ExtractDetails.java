package no.samrad.extract;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An upload with what it does.
 *
 * @param percent of the work in the background that is done
 * @param counts of changes by kind
 * @param changes the first of each kind
 * @param problems all that were kept
 */
public record ExtractDetails(
    ExtractRun run,
    int percent,
    Map<ExtractChangeKind, Long> counts,
    List<ExtractChange> changes,
    List<ExtractProblem> problems)
    implements Serializable {

  /** Of all kinds. */
  public long changed() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
