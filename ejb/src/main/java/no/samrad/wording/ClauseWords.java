package no.samrad.wording;

import java.io.Serializable;

/** Title and text of a clause in both languages, as somebody typed them. */
public record ClauseWords(Titles title, Titles body) implements Serializable {

  public static ClauseWords of(String titleNb, String titleNn, String bodyNb, String bodyNn) {
    return new ClauseWords(new Titles(titleNb, titleNn), new Titles(bodyNb, bodyNn));
  }
}
