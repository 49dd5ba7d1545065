package no.samrad.profile;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.person.PersonProfile;
import no.samrad.shared.PersonId;

/**
 * Somebody to turn to.
 *
 * @param person one whom the area knows, or null when {@code newcomer} is entered
 * @param lastDay null: until further notice
 */
public record NewContact(
    PersonId person,
    PersonProfile newcomer,
    ContactFunction function,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {}
