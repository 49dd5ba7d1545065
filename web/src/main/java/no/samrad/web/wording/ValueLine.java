package no.samrad.web.wording;

import java.io.Serializable;
import no.samrad.wording.Filled;
import no.samrad.wording.Titles;

/** A placeholder of the draft, and what is typed to fill it. */
public class ValueLine implements Serializable {

  static final Titles NOTHING = new Titles("", "");

  private final String code;
  private final String label;
  private final String use;
  private final Titles example;
  private Titles seen;
  private Titles other;
  private String nb;
  private String nn;

  /**
   * @param use where it stands, in words
   */
  ValueLine(String code, String label, String use, Titles example, Titles now) {
    this.code = code;
    this.label = label;
    this.use = use;
    this.example = example;
    seen = now;
    nb = now.nb();
    nn = now.nn();
  }

  Filled filled() {
    return new Filled(code, seen, new Titles(text(nb), text(nn)));
  }

  /** Only one of the languages is filled. */
  boolean half() {
    return text(nb).isEmpty() != text(nn).isEmpty();
  }

  /** Somebody else has filled it meanwhile: shown, and saving again is a decision. */
  void meet(Titles now) {
    other = now.equals(seen) ? null : now;
    seen = now;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public boolean isOpen() {
    return seen.equals(NOTHING);
  }

  public String getCode() {
    return code;
  }

  public String getLabel() {
    return label;
  }

  public String getUse() {
    return use;
  }

  public Titles getExample() {
    return example;
  }

  /** What somebody else filled it with since the page was opened; null if nobody did. */
  public Titles getOther() {
    return other;
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }
}
