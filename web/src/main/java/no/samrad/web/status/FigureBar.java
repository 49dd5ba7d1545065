package no.samrad.web.status;

/**
 * A figure as a bar of 100, with its numbers as text.
 *
 * @param address what of its definition; empty where it has none
 * @param value empty where it is hidden
 * @param note what it is of, its goal and its version
 * @param width empty where there is nothing to draw
 * @param goal where its goal is marked; empty for none
 */
public record FigureBar(
    String name, String address, String value, String note, String width, String goal) {}
