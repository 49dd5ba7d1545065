package no.samrad.document;

/**
 * Lets the capability a file is for decide who may read it. A file nobody guards is read by whoever
 * reads the area; each guard may say no, and says so by the exception the reader is to see.
 */
public interface DocumentGuard {

  void requireReading(DocumentDetails document);
}
