package no.samrad.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the SHA-256 of something that comes in pieces. */
final class Sha256 {

  private final MessageDigest digest = digest();

  void add(byte[] piece) {
    digest.update(piece);
  }

  /** Lower case; the next one begins afterwards. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
