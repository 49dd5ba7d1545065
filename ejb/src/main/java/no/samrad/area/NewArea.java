package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An area an administrator wants to create.
 *
 * @param nb the name in Bokmål; the address is derived from it
 * @param nn empty when it is the same
 * @param en empty when it is the same
 * @param firstDay the first day of its first phase, interest
 */
public record NewArea(String nb, String nn, String en, OrganisationForm form, LocalDate firstDay)
    implements Serializable {}
