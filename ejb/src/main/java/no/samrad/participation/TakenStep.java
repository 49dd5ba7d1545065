package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step somebody has taken.
 *
 * @param on the day that was written down; of several conversations it says which one
 */
public record TakenStep(CourseStep step, LocalDate on) implements Serializable {}
