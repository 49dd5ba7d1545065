package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days that are part of the text of a version.
 *
 * @param inForceOn first day; null when not decided
 * @param expiresOn last day; null until further notice
 * @param noticeMonths null for those of the type
 */
public record VersionDays(LocalDate inForceOn, LocalDate expiresOn, Integer noticeMonths)
    implements Serializable {

  public static final VersionDays OPEN = new VersionDays(null, null, null);
}
