package no.samrad.intake;

import java.io.Serializable;

/** One upload of a file and what became of it. */
public record ImportId(long value) implements Serializable {

  @Override
  public String toString() {
    return "import/" + value;
  }
}
