package no.samrad.calendar;

/** A meeting as a file has it. */
record FileMeeting(MeetingPlan plan, boolean cancelled) {}
