package no.samrad.minutes;

import java.io.Serializable;

/** What somebody remarked on minutes. */
public record RemarkId(long value) implements Serializable {

  @Override
  public String toString() {
    return "remark/" + value;
  }
}
