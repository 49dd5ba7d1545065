package no.samrad.followup;

import java.io.Serializable;

/** How many actions are open, and how many of these should have been done. */
public record ActionStanding(long open, long overdue) implements Serializable {}
