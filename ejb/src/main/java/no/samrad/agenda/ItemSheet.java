package no.samrad.agenda;

import java.io.Serializable;

/** A line of an agenda with what the item says, as far as its reader may know. */
public record ItemSheet(ItemRow row, ItemText text, long version) implements Serializable {}
