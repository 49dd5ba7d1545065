package no.samrad.paper;

/** A file that belongs to a version, known by its bytes. */
record PaperAttachment(String title, String file, String sha256) {}
