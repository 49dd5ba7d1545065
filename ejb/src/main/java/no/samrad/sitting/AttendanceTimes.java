package no.samrad.sitting;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * From when to when somebody was there, by the clock in Norway.
 *
 * @param left null: until the end
 */
public record AttendanceTimes(LocalTime arrived, LocalTime left) implements Serializable {}
