package no.samrad.meeting;

/** How an NFP council comes to its decisions. */
public enum MeetingForm {
  /** Members meet, in a place or by video. */
  MEETING,
  /** Members answer in writing until a day and time; nobody meets. */
  WRITTEN
}
