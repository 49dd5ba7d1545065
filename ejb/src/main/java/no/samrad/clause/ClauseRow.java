package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.rule.Verification;

/**
 * A clause in a list.
 *
 * @param title in Nynorsk where that was asked for, else in Bokmål
 * @param templates how many templates use it
 * @param items how many items of rule sets it is meant to fulfil
 * @param lastDay null: until further notice
 */
public record ClauseRow(
    ClauseId id,
    String code,
    int edition,
    TypeCode type,
    String typeName,
    String title,
    boolean required,
    long items,
    long templates,
    Verification verification,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {}
