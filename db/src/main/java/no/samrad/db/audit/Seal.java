package no.samrad.db.audit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/** One link of an area's chain as the table {@code audit_seal} holds it. */
record Seal(long area, long number, long entryId, Instant sealedAt, String hash, String mac) {

  /** What stands before the first seal of every area. */
  static final String BEFORE_THE_FIRST = "0".repeat(64);

  static Seal of(AuditRow entry, String previousHash, Canonical.Place place, AuditKey key) {
    String hash = hash(previousHash, place, entry);
    return new Seal(
        place.area(), place.number(), entry.id(), place.sealedAt(), hash, key.signSeal(hash));
  }

  /** The hash this seal must have if it seals that entry and follows that hash. */
  String hashFor(AuditRow entry, String previousHash) {
    return hash(previousHash, new Canonical.Place(area, number, sealedAt), entry);
  }

  private static String hash(String previousHash, Canonical.Place place, AuditRow entry) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Canonical.seal(previousHash, place, entry)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
