package no.samrad.area;

import java.io.Serializable;
import no.samrad.shared.AreaId;

/** An area to choose among others, with how many members it has on the day. */
public record AreaChoice(
    AreaId id, String slug, String name, long municipalities, long cityDistricts)
    implements Serializable {}
