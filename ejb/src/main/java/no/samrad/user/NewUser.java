package no.samrad.user;

import java.io.Serializable;
import no.samrad.person.PersonProfile;

/** Somebody an administrator lets in. Rights are granted afterwards. */
public record NewUser(PersonProfile profile, String username) implements Serializable {}
