package no.samrad.status;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody is to do after a meeting, as everybody may know it.
 *
 * @param task empty when it follows from a closed item
 * @param owner who does it, or their unit; empty while nobody has taken it on
 * @param dueOn null when there is no hurry
 * @param daysOver 0 when it is not overdue
 */
public record OpenAction(long id, String task, String owner, LocalDate dueOn, long daysOver)
    implements Serializable {}
