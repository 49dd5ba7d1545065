package no.samrad.participation;

import java.io.Serializable;

/** How much there is to do in an area, or for the caller: each in one number. */
public record Workload(
    long active, long unassessed, long withoutNurse, long overdue, long feedbackDue, long inactive)
    implements Serializable {}
