package no.samrad.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice as its reader sees it.
 *
 * @param place where more is said, below the address of the installation; empty for nowhere
 */
public record NoticeRow(
    NoticeId id,
    NoticeKind kind,
    String title,
    String text,
    String area,
    String place,
    Instant recordedAt,
    boolean unread)
    implements Serializable {}
