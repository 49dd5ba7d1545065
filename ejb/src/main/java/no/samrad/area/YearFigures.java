package no.samrad.area;

import java.io.Serializable;

/**
 * Residents of an area on 1 January of a year, summed over the members of the day asked about.
 *
 * @param missing how many of these members have no figure for the year, so that the sum is too low
 */
public record YearFigures(int year, long age0, long population, int missing)
    implements Serializable {

  public boolean isComplete() {
    return missing == 0;
  }
}
