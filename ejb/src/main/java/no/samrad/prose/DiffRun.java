package no.samrad.prose;

import java.io.Serializable;

/** Words that became the same, in one style. */
public record DiffRun(String text, DiffMark mark, boolean bold, boolean italic)
    implements Serializable {

  public boolean isRemoved() {
    return mark == DiffMark.REMOVED;
  }

  public boolean isInserted() {
    return mark == DiffMark.INSERTED;
  }

  boolean joins(Token token, DiffMark other) {
    return mark == other && bold == token.bold() && italic == token.italic();
  }

  DiffRun with(String more) {
    return new DiffRun(text + more, mark, bold, italic);
  }
}
