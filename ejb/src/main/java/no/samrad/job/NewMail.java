package no.samrad.job;

import no.samrad.shared.PersonId;

/**
 * A mail to one person, in plain text.
 *
 * @param language of the text: nb, nn or en
 * @param calendar what it says to calendars; null: nothing
 */
public record NewMail(
    PersonId to, String language, String title, String body, CalendarPart calendar) {

  /** A mail that says nothing to calendars. */
  public NewMail(PersonId to, String language, String title, String body) {
    this(to, language, title, body, null);
  }
}
