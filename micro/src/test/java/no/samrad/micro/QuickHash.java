package no.samrad.micro;

import java.security.GeneralSecurityException;
import java.security.spec.KeySpec;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes of few rounds, for tests where how slow a sign-in is for one person is no question. */
public final class QuickHash {

  public static final String PASSWORD = "korrekt hest batteri stift";

  private QuickHash() {}

  /** Of {@link #PASSWORD}, as a column of the table of accounts holds it. */
  public static String hash() {
    return hash(PASSWORD);
  }

  static String hash(String of) {
    byte[] salt = new byte[16];
    KeySpec password = new PBEKeySpec(of.toCharArray(), salt, 1000, 256);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(password)
              .getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "PBKDF2WithHmacSHA256:1000:%s:%s"
          .formatted(base64.encodeToString(salt), base64.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
