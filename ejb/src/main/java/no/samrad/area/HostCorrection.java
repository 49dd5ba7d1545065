package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.UnitId;

/** What a time as host should have said: which unit, and from which day. */
public record HostCorrection(HostTermId term, UnitId unit, LocalDate firstDay)
    implements Serializable {}
