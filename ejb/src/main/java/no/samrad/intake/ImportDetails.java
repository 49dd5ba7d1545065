package no.samrad.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An import with what it does.
 *
 * @param percent of the work in the background that is done
 * @param counts of changes by kind
 * @param changes the first of each kind
 * @param problems the first of them
 */
public record ImportDetails(
    ImportRun run,
    int percent,
    Map<ChangeKind, Long> counts,
    List<PlannedChange> changes,
    List<ImportProblem> problems)
    implements Serializable {}
