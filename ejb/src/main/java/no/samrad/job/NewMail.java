package no.samrad.job;

import no.samrad.shared.PersonId;

/**
 * A mail to one person, in plain text.
 *
 * @param language of the text: nb, nn or en
 */
public record NewMail(PersonId to, String language, String title, String body) {}
