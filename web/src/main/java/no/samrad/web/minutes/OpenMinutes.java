package no.samrad.web.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.MinutesSheet;

/** Minutes on the desk of somebody who reads or writes them. */
public record OpenMinutes(String areaName, LocalDate today, MinutesSheet sheet)
    implements Serializable {

  NfpMeetingId meeting() {
    return sheet.subject().meeting();
  }

  long version() {
    return sheet.standing().version();
  }
}
