package no.samrad.calendar;

import java.io.Serializable;

/** How many units there are, and how many of them lack dates. */
public record CalendarCounts(long all, long lacking) implements Serializable {}
