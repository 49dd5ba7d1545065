package no.samrad.extract;

import java.io.Serializable;
import no.samrad.participation.ReportedCount;

/**
 * A count with the name of its area.
 *
 * @param areaName empty for the whole programme
 */
public record CountRow(String areaName, ReportedCount count) implements Serializable {}
