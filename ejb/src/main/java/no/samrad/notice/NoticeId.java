package no.samrad.notice;

import java.io.Serializable;

/** Identifies a notice. */
public record NoticeId(long value) implements Serializable {}
