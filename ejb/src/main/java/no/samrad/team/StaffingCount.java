package no.samrad.team;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many work in a team on a day.
 *
 * @param nursePercentage of all nurses together
 */
public record StaffingCount(
    LocalDate day, int nurses, int nursePercentage, int leaders, int coordinators)
    implements Serializable {

  public boolean isEmpty() {
    return nurses + leaders + coordinators == 0;
  }
}
