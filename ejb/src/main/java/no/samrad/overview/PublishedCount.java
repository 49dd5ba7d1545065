package no.samrad.overview;

import java.io.Serializable;
import java.time.LocalDate;

/** What somebody else has published about the whole programme. */
public record PublishedCount(
    LocalDate countedOn, long included, long active, long completed, long departed, String source)
    implements Serializable {}
