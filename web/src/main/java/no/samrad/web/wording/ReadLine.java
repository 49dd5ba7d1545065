package no.samrad.web.wording;

import java.util.List;
import no.samrad.wording.WordingText;

/** A clause as it is read, with what was said about it. */
public record ReadLine(WordingText.Clause text, List<CommentThread> comments) {

  public long id() {
    return text.id().value();
  }
}
