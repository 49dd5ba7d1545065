package no.samrad.notice;

import java.time.LocalDate;

/**
 * What the text of a notice names, in one language. No person.
 *
 * @param deadline the deadline, or the day it happened
 */
record NoticeFacts(
    NoticeKind kind,
    String agreement,
    String area,
    String party,
    LocalDate deadline,
    long version,
    long figure) {}
