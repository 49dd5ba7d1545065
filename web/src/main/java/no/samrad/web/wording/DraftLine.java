package no.samrad.web.wording;

import java.io.Serializable;
import java.util.List;
import no.samrad.wording.DraftClause;
import no.samrad.wording.WordingText;

/**
 * A clause as the page of a draft shows it.
 *
 * @param changed reads otherwise than in the version before
 * @param openComments how many wait for the host
 * @param openSlots how many placeholders nothing fills
 * @param last no clause follows
 */
public record DraftLine(
    DraftClause clause,
    WordingText.Clause text,
    boolean changed,
    List<CommentThread> comments,
    long openComments,
    long openSlots,
    boolean last)
    implements Serializable {

  public boolean first() {
    return text.number() == 1;
  }

  public long id() {
    return clause.id().value();
  }
}
