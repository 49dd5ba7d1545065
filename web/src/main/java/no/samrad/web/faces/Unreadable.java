package no.samrad.web.faces;

/** Somebody typed what cannot be read; the key names the sentence that says so. */
class Unreadable extends RuntimeException {

  private final String key;
  private final transient Object[] details;

  Unreadable(String key, Object... details) {
    super(key, null, false, false);
    this.key = key;
    this.details = details.clone();
  }

  String key() {
    return key;
  }

  /** Values for the sentence, after the field's label, which is always the first. */
  Object[] details() {
    return details.clone();
  }
}
