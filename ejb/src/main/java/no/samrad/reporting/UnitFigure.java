package no.samrad.reporting;

import java.io.Serializable;
import no.samrad.indicator.Figure;

/** A figure of one of the area's units, for the team alone. */
public record UnitFigure(String unitName, Figure figure) implements Serializable {}
