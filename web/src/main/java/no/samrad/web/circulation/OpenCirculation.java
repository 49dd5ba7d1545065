package no.samrad.web.circulation;

import java.io.Serializable;
import no.samrad.circulation.CirculationSheet;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;

/** A decision in writing on the desk of somebody who reads it. */
public record OpenCirculation(String areaName, CirculationSheet sheet) implements Serializable {

  NfpMeetingId meeting() {
    return sheet.subject().meeting();
  }

  public boolean asked() {
    return sheet.subject().step() == MeetingStep.CALLED;
  }

  /** The reader has a seat, and it is not too late. */
  public boolean answerable() {
    return asked() && !sheet.subject().over() && !sheet.own().isEmpty();
  }

  /** The deadline is over, or nobody is waited for. */
  public boolean closable() {
    return sheet.reader().manages() && asked() && (sheet.subject().over() || sheet.lacking() == 0);
  }
}
