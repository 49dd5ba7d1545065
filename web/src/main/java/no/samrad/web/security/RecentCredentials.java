package no.samrad.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samrad.security.AccountId;

/**
 * Credentials proved within the last minutes, so that a script's every request does not cost a full
 * password comparison and is not a sign-in of its own. Keeps only a keyed digest; the key lives and
 * dies with the process.
 */
@ApplicationScoped
class RecentCredentials {

  static final Duration KEPT = Duration.ofMinutes(5);
  private static final int MOST = 1000;
  private static final String ALGORITHM = "HmacSHA256";

  private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
  private final SecretKeySpec key = new SecretKeySpec(randomKey(), ALGORITHM);

  /** Which account, and when the password was right. */
  record Proof(AccountId account, Instant proved) {}

  Optional<Proof> find(String pair, Instant now) {
    return Optional.ofNullable(proofs.get(digest(pair)))
        .filter(proof -> now.isBefore(proof.proved().plus(KEPT)));
  }

  void remember(String pair, Proof proof) {
    if (proofs.size() >= MOST) {
      proofs.clear();
    }
    proofs.put(digest(pair), proof);
  }

  private String digest(String pair) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do " + ALGORITHM, e);
    }
  }

  private static byte[] randomKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
