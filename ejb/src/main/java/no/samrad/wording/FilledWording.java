package no.samrad.wording;

import java.io.Serializable;

/** A text with the facts to fill it with. */
public record FilledWording(WordingId wording, WordingFacts facts) implements Serializable {}
