package no.samrad.web.wording;

import java.io.Serializable;
import no.samrad.wording.ClauseWords;
import no.samrad.wording.DraftClause;

/** Title and text of a clause in both languages, as they are typed. */
public class ClauseForm implements Serializable {

  private String titleNb;
  private String titleNn;
  private String bodyNb;
  private String bodyNn;

  void show(DraftClause clause) {
    titleNb = clause.title().nb();
    titleNn = clause.title().nn();
    bodyNb = clause.body().nb();
    bodyNn = clause.body().nn();
  }

  ClauseWords words() {
    return ClauseWords.of(text(titleNb), text(titleNn), text(bodyNb), text(bodyNn));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public String getTitleNb() {
    return titleNb;
  }

  public void setTitleNb(String titleNb) {
    this.titleNb = titleNb;
  }

  public String getTitleNn() {
    return titleNn;
  }

  public void setTitleNn(String titleNn) {
    this.titleNn = titleNn;
  }

  public String getBodyNb() {
    return bodyNb;
  }

  public void setBodyNb(String bodyNb) {
    this.bodyNb = bodyNb;
  }

  public String getBodyNn() {
    return bodyNn;
  }

  public void setBodyNn(String bodyNn) {
    this.bodyNn = bodyNn;
  }
}
