package no.samrad.gate;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One of the five things an area needs, as it is on a day.
 *
 * @param subject id of the agreement, clearance, unit or council it rests on; null for none
 * @param subjectName what that is called; empty for none
 * @param changesOn the next day on which it stands or falls, as far as is known; null for none
 */
public record Precondition(
    GateCause cause,
    boolean stands,
    GateState state,
    Long subject,
    String subjectName,
    LocalDate changesOn)
    implements Serializable {}
