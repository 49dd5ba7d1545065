package no.samrad.indicator;

import java.io.Serializable;
import no.samrad.shared.UnitId;

/**
 * A figure as somebody kept it.
 *
 * @param unitOrNull null for the area as a whole
 */
public record KeptFigure(
    IndicatorVersionId version, UnitId unitOrNull, Tally tally, Verdict verdict, String norms)
    implements Serializable {}
