package no.samrad.wording;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/**
 * A text to begin.
 *
 * @param type code of the type of agreement
 * @param template code of the template, in its edition of the day; empty to begin from nothing
 * @param titleNb of the document, with placeholders; empty for the template's
 * @param titleNn of the document, with placeholders; empty for the template's
 */
public record NewWording(
    AreaId area, String type, String template, String titleNb, String titleNn, LocalDate day)
    implements Serializable {}
