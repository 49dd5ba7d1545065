package no.samrad.followup;

import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.shared.PersonId;

/**
 * Who reads a list, and how.
 *
 * @param closedToo they read what is dealt with behind closed doors
 */
record ActionReader(PersonId person, boolean closedToo, LocalDate day, Language language) {}
