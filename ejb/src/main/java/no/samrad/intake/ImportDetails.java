package no.samrad.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * An import with what it does.
 *
 * @param percent of the work in the background that is done
 * @param counts of changes by kind
 * @param changes one page of those that are kept: of figures the first of each kind, of units all
 * @param kept how many those are
 * @param problems the first of them
 */
public record ImportDetails(
    ImportRun run,
    int percent,
    Map<ChangeKind, Long> counts,
    List<PlannedChange> changes,
    long kept,
    List<ImportProblem> problems)
    implements Serializable {}
