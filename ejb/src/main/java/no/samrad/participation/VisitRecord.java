package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a visit went.
 *
 * @param outcome a code of the list
 * @param day when it was held
 * @param newDay when it is to be instead; null for no day
 */
public record VisitRecord(
    String outcome,
    LocalDate day,
    VisitPlace place,
    Integer minutes,
    DomainShares shares,
    LocalDate newDay)
    implements Serializable {}
