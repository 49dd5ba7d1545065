package no.samrad.release;

import java.io.Serializable;
import no.samrad.shared.AreaId;

/** An area of which figures left. */
public record ReleaseArea(AreaId id, String slug, String name) implements Serializable {}
