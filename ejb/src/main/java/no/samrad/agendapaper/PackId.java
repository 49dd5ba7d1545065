package no.samrad.agendapaper;

/** A pack of papers. */
record PackId(long value) {

  /** As work in the background names it. */
  String number() {
    return Long.toString(value);
  }

  @Override
  public String toString() {
    return "pack/" + value;
  }
}
