package no.samrad.job;

import java.time.Instant;

/**
 * A mail that is to be sent now.
 *
 * @param address the person's own today; empty when there is none any more
 * @param calendar null: the mail is only text
 */
record WaitingMail(
    long id,
    String address,
    String messageId,
    String language,
    String title,
    String body,
    Instant writtenAt,
    CalendarPart calendar) {}
