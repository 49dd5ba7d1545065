package no.samrad.participation;

import java.io.Serializable;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/** Where she lives: a unit of an area. */
public record Residence(AreaId area, UnitId unit) implements Serializable {}
