package no.samrad.invitation;

import java.security.SecureRandom;
import java.util.Base64;
import no.samrad.shared.Sha256;

/**
 * The secret part of the address of a feed: 256 random bits. It is shown once and kept nowhere, its
 * SHA-256 is; that many bits need no slow hash.
 */
record FeedSecret(String value) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    return Sha256.of(value);
  }

  /** A secret does not get into logs by chance. */
  @Override
  public String toString() {
    return "FeedSecret";
  }
}
