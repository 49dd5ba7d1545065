package no.samrad.indicator;

import java.io.Serializable;

/** What an indicator is called, what is counted of what, and what it shows. */
public record IndicatorText(String name, String numerator, String denominator, String explanation)
    implements Serializable {}
