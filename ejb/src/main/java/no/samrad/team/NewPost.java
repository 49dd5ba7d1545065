package no.samrad.team;

import java.io.Serializable;
import no.samrad.person.PersonProfile;
import no.samrad.shared.PersonId;

/**
 * Somebody who is to work in a team.
 *
 * @param person one whom the area knows, or null when {@code newcomer} is entered
 */
public record NewPost(PersonId person, PersonProfile newcomer, PostTerms terms)
    implements Serializable {}
