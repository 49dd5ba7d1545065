package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;

/** A conversation before consent, as an extract tells of it. */
public record CourseTalk(LocalDate day, Attendance with) implements Serializable {}
