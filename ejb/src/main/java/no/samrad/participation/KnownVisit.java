package no.samrad.participation;

import java.io.Serializable;

/** A visit that is kept already. */
public record KnownVisit(long id, VisitFacts facts) implements Serializable {}
