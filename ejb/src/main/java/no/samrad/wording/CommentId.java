package no.samrad.wording;

import java.io.Serializable;

/** Identity of something said about a clause. */
public record CommentId(long value) implements Serializable {

  @Override
  public String toString() {
    return "comment/" + value;
  }
}
