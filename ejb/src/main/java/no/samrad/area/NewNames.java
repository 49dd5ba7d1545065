package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an area is called from a day on, as somebody typed it.
 *
 * @param nb the name in Bokmål
 * @param nn empty when it is the same
 * @param en empty when it is the same
 */
public record NewNames(String nb, String nn, String en, LocalDate from) implements Serializable {}
