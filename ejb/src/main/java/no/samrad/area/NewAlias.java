package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.Language;
import no.samrad.place.NameKind;

/**
 * A name an area is known by beside its own.
 *
 * @param kind an alias, or a name it had before Samråd knew it
 * @param from null: as long as anybody knows
 * @param lastDay null: until further notice
 */
public record NewAlias(
    String text, Language language, NameKind kind, LocalDate from, LocalDate lastDay)
    implements Serializable {}
