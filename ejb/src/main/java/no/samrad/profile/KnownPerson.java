package no.samrad.profile;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/** Somebody an area knows, to choose from. */
public record KnownPerson(PersonId person, String name, String email) implements Serializable {}
