package no.samrad.agendapaper;

/** That a file belongs to an item, or is a pack. */
record PaperUse(boolean called, boolean closed) {}
