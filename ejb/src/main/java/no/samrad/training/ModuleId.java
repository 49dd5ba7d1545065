package no.samrad.training;

import java.io.Serializable;

/** Identity of a module of the training. */
public record ModuleId(long value) implements Serializable {

  @Override
  public String toString() {
    return "module/" + value;
  }
}
