package no.samrad.notice;

import java.io.Serializable;

/**
 * How somebody is told.
 *
 * @param byMail wants e-mail as well
 * @param reachable has an address
 * @param mailing the installation can send mail
 */
public record NoticeStanding(long unread, boolean byMail, boolean reachable, boolean mailing)
    implements Serializable {}
