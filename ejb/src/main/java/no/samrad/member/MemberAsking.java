package no.samrad.member;

import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.shared.PersonId;

/** Whose home it is, on which day and in which language. */
record MemberAsking(PersonId person, LocalDate day, Language language) {}
