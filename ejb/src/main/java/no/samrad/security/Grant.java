package no.samrad.security;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/**
 * A right an administrator wants to give.
 *
 * @param area null for every area
 * @param unit null for every unit of the area
 * @param lastDay the last day it holds, null for until further notice
 */
public record Grant(
    String role, AreaId area, UnitId unit, LocalDate from, LocalDate lastDay, String reason)
    implements Serializable {}
