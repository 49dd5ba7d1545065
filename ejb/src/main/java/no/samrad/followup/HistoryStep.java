package no.samrad.followup;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemState;
import no.samrad.meeting.NfpMeetingId;

/**
 * One meeting on the way of a matter.
 *
 * @param number of the item in its year; null when it has none yet
 * @param title the public one when the item is closed and not for the reader
 * @param decision what was decided, word for word; empty for nothing, or when not for the reader
 * @param afterTask the action it takes up again; empty when it goes on with an undecided item
 */
public record HistoryStep(
    ItemId item,
    NfpMeetingId meeting,
    LocalDate meetingDay,
    Integer number,
    Integer year,
    String title,
    ItemState state,
    String decision,
    String afterTask,
    long actions,
    long openActions)
    implements Serializable {}
