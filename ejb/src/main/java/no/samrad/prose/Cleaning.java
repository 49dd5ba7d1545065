package no.samrad.prose;

import java.io.Serializable;

/** A kind of change, and how many times it was made. */
public record Cleaning(CleaningKind kind, int count) implements Serializable {}
