package no.samrad.web.wording;

import java.io.Serializable;
import java.util.List;
import no.samrad.clause.ClauseRow;
import no.samrad.wording.DraftClause;
import no.samrad.wording.WordingText;

/**
 * Everything the page of a draft shows.
 *
 * @param base number of the version it was copied from; null for the first
 * @param text filled, in the language that is read
 * @param missing what must be filled in before it may be sent
 * @param removed clauses that were taken out
 * @param library clauses of the library that are not part of the text
 * @param mayChange the caller writes this draft, and it is one still
 */
record DraftPage(
    OpenDraft open,
    Integer base,
    WordingText text,
    List<DraftLine> lines,
    List<MissingPiece> missing,
    List<DraftClause> removed,
    List<ClauseRow> library,
    boolean mayChange,
    boolean mayResolve)
    implements Serializable {

  long openComments() {
    return lines.stream().mapToLong(DraftLine::openComments).sum();
  }
}
