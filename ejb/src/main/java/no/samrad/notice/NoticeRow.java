package no.samrad.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param agreement 0 when it is about none
 */
public record NoticeRow(
    NoticeId id,
    NoticeKind kind,
    String title,
    String text,
    String area,
    long agreement,
    Instant recordedAt,
    boolean unread)
    implements Serializable {}
