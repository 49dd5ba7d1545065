package no.samrad.yearplan;

import java.io.Serializable;

/** What an NFP council plans for a year. */
public record YearPlanId(long value) implements Serializable {

  @Override
  public String toString() {
    return "yearPlan/" + value;
  }
}
