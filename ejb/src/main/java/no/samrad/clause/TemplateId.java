package no.samrad.clause;

import java.io.Serializable;

/** Identity of a template in one edition. */
public record TemplateId(long value) implements Serializable {

  @Override
  public String toString() {
    return "template/" + value;
  }
}
