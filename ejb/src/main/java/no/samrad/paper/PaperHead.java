package no.samrad.paper;

import java.time.LocalDate;
import no.samrad.clause.TypeCode;

/**
 * What every paper of a version says of it.
 *
 * @param day names and parties are those of this day: once sent, always the same
 * @param adopted how many have adopted it, of those who must
 */
record PaperHead(
    TypeCode type, Both area, Both agreement, LocalDate day, long adopted, long toAdopt) {}
