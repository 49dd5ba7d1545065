package no.samrad.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a meeting of an NFP council is, by the clock in Norway; of a decision in writing,
 * until when members answer.
 *
 * @param language in which its papers and minutes are written: nb or nn
 */
public record MeetingPlace(
    LocalDate day,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    String videoLink,
    String language)
    implements Serializable {}
