package no.samrad.signing;

/** How a signature was given. */
public enum SignatureMethod {
  PAPER,
  EXTERNAL,
  PROVIDER
}
