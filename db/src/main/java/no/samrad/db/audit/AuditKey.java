package no.samrad.db.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret for signing the trail. It lives in a file outside the database, so that
 * whoever rules the database still cannot write an entry that looks genuine.
 *
 * <p>The file holds one secret per line, each at least {@value #SHORTEST} characters. The first
 * signs; the others, from before a change of secret, are still accepted when checking.
 */
public final class AuditKey {

  static final int SHORTEST = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final List<SecretKeySpec> secrets;

  private AuditKey(List<SecretKeySpec> secrets) {
    this.secrets = secrets;
  }

  /** Signs nothing and finds nothing genuine or false. */
  public static AuditKey none() {
    return new AuditKey(List.of());
  }

  public static AuditKey read(Path file) {
    try {
      return ofLines(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The audit key cannot be read from " + file, e);
    }
  }

  static AuditKey ofLines(List<String> lines) {
    List<String> secrets = lines.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    if (secrets.isEmpty() || secrets.stream().anyMatch(s -> s.length() < SHORTEST)) {
      throw new IllegalArgumentException(
          "The audit key file must hold secrets of at least "
              + SHORTEST
              + " characters, one a line");
    }
    return new AuditKey(
        secrets.stream()
            .map(s -> new SecretKeySpec(s.getBytes(StandardCharsets.UTF_8), ALGORITHM))
            .toList());
  }

  public boolean isPresent() {
    return !secrets.isEmpty();
  }

  /** What belongs into the entry's mac; empty without a key. */
  public String sign(AuditRow entry) {
    return isPresent() ? mac(secrets.get(0), Canonical.entry(entry)) : "";
  }

  String signSeal(String hash) {
    return isPresent() ? mac(secrets.get(0), Canonical.signedSeal(hash)) : "";
  }

  boolean accepts(AuditRow entry) {
    return accepts(Canonical.entry(entry), entry.mac());
  }

  boolean acceptsSeal(String hash, String mac) {
    return accepts(Canonical.signedSeal(hash), mac);
  }

  private boolean accepts(byte[] form, String mac) {
    byte[] claimed = mac.getBytes(StandardCharsets.US_ASCII);
    return secrets.stream()
        .map(secret -> mac(secret, form).getBytes(StandardCharsets.US_ASCII))
        .anyMatch(right -> MessageDigest.isEqual(right, claimed));
  }

  private static String mac(SecretKeySpec secret, byte[] form) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(form));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "AuditKey[" + secrets.size() + "]";
  }
}
