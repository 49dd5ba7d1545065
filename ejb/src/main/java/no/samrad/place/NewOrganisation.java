package no.samrad.place;

import java.io.Serializable;

/**
 * An organisation to enter.
 *
 * @param number empty when it is not known
 * @param nn empty when it is the same
 * @param en empty when there is none
 */
public record NewOrganisation(OrganisationKind kind, String number, String nb, String nn, String en)
    implements Serializable {}
