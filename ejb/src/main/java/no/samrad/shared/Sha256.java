package no.samrad.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of something, as 64 digits in lower case; it may come in pieces. */
public final class Sha256 {

  private final MessageDigest digest = digest();

  public static String of(byte[] content) {
    return new Sha256().add(content).hex();
  }

  public static String of(String text) {
    return new Sha256().add(text).hex();
  }

  public Sha256 add(String piece) {
    return add(piece.getBytes(StandardCharsets.UTF_8));
  }

  public Sha256 add(byte[] piece) {
    digest.update(piece);
    return this;
  }

  /** The next one begins afterwards. */
  public String hex() {
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
