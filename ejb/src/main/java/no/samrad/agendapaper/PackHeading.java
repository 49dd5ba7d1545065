package no.samrad.agendapaper;

import java.time.LocalDate;

/**
 * What a pack says of its meeting.
 *
 * @param number of the meeting, as 2/2026; empty before it is called
 * @param hours as 12.00–14.00; of a decision in writing, until when
 * @param place may be empty
 * @param videoLink may be empty
 * @param language nb or nn
 */
record PackHeading(
    String area,
    String number,
    LocalDate day,
    String hours,
    String place,
    String videoLink,
    String language) {}
