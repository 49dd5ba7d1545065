package no.samrad.indicator;

import java.io.Serializable;
import java.util.List;

/**
 * One indicator with everything it was, is and will be measured against.
 *
 * @param definition as it holds where no area has its own
 * @param versions the programme's first, the newest first
 */
public record IndicatorDetails(Definition definition, List<VersionRow> versions)
    implements Serializable {}
