package no.samrad.place;

import java.io.Serializable;

/**
 * An organisation in a list.
 *
 * @param number empty while nobody has entered it
 */
public record OrganisationRow(OrganisationId id, OrganisationKind kind, String number, String name)
    implements Serializable {}
