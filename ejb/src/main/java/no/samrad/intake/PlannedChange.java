package no.samrad.intake;

import java.io.Serializable;
import no.samrad.shared.UnitId;

/**
 * One thing an import would change.
 *
 * @param unit null for one that begins with the import
 * @param code and name of the unit, as they are then
 * @param what is changed about it, such as the year of a figure
 * @param from empty when there was nothing
 */
public record PlannedChange(
    ChangeKind kind, UnitId unit, String code, String name, String what, String from, String to)
    implements Serializable {}
