package no.samrad.user;

import java.io.Serializable;
import no.samrad.security.RoleAssignmentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;

/**
 * A right as a page shows it.
 *
 * @param area null for every area, with an empty name
 * @param unitName empty when it covers every unit
 * @param granted an administrator gave it and may end it; otherwise it follows from a seat or
 *     staffing
 * @param current it holds on the day asked for
 */
public record HeldRole(
    RoleAssignmentId id,
    long version,
    String role,
    AreaId area,
    String areaName,
    String unitName,
    Period period,
    String reason,
    boolean granted,
    boolean current)
    implements Serializable {}
