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

  /** It is asked, and not too late. */
  public boolean pending() {
    return asked() && !sheet.subject().over();
  }

  /** The reader has a seat, and it is not too late. */
  public boolean answerable() {
    return pending() && !sheet.own().isEmpty();
  }

  /** Whoever keeps the council may call in a substitute. */
  public boolean replaceable() {
    return pending() && sheet.reader().manages();
  }

  /** The deadline is over, or nobody is waited for. */
  public boolean closable() {
    return sheet.reader().manages() && asked() && (sheet.subject().over() || sheet.lacking() == 0);
  }
}
