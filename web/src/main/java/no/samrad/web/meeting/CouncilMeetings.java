package no.samrad.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.CouncilSpan;

/**
 * A council whose meetings somebody looks at.
 *
 * @param manages the reader may plan and call
 */
public record CouncilMeetings(
    String areaName, CouncilSpan council, LocalDate today, boolean manages)
    implements Serializable {

  /** It will still meet. */
  public boolean goesOn() {
    return council.lastDay() == null || !council.lastDay().isBefore(today);
  }
}
