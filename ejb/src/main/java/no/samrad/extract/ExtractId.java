package no.samrad.extract;

import java.io.Serializable;

/** One upload of an extract and what became of it. */
public record ExtractId(long value) implements Serializable {

  @Override
  public String toString() {
    return "extract/" + value;
  }
}
