package no.samrad.completeness;

import java.io.Serializable;
import no.samrad.wording.WordingClauseId;

/** A clause a verdict speaks of. */
public record ClauseMention(WordingClauseId id, int number, String titleNb, String titleNn)
    implements Serializable {}
