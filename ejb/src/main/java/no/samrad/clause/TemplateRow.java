package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.rule.Verification;

/**
 * A template in one edition.
 *
 * @param form the organisation form of the area it is made for; empty for any
 * @param titleNb title of an agreement made from it, with placeholders
 * @param clauses how many clauses it has
 * @param lastDay null: until further notice
 */
public record TemplateRow(
    TemplateId id,
    String code,
    int edition,
    TypeCode type,
    String form,
    String titleNb,
    String titleNn,
    long clauses,
    String source,
    Verification verification,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {}
