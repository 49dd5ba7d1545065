package no.samrad.member;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody who has said not to come.
 *
 * @param reason empty when none was given
 * @param substitutes who can be called in for them
 */
public record AbsenceRow(String name, String unitName, String reason, List<String> substitutes)
    implements Serializable {}
