package no.samrad.db;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Salted PBKDF2 of a password, written {@code algorithm:rounds:salt:hash} as Jakarta Security's
 * {@code Pbkdf2PasswordHash} does. Rounds of older hashes are honoured, never lowered for new ones.
 */
public final class PasswordHash {

  /** OWASP's figure of 2023 for HMAC-SHA-256. */
  public static final int ROUNDS = 600_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Verified against when nobody has that user name, so that the answer takes as long. */
  private static final String NOBODY = write(ROUNDS, new byte[BYTES], new byte[BYTES]);

  private PasswordHash() {}

  public static String of(String password) {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    return write(ROUNDS, salt, derive(password, salt, ROUNDS));
  }

  /** An empty hash matches nothing, in the same time as a wrong password. */
  public static boolean matches(String password, String hash) {
    String[] parts = (hash.isEmpty() ? NOBODY : hash).split(":");
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    byte[] actual = derive(password, salt, Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual) && !hash.isEmpty();
  }

  private static String write(int rounds, byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder();
    return ALGORITHM
        + ":"
        + rounds
        + ":"
        + base64.encodeToString(salt)
        + ":"
        + base64.encodeToString(hash);
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BYTES * 8);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
