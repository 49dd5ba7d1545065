package no.samrad.db.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Turns fields into bytes in exactly one way. Every field is written as its length in bytes
 * (decimal), a colon, the field in UTF-8 and a comma: {@code 6:SIGNED,}. No two different rows give
 * the same bytes, whatever their texts contain.
 *
 * <p>Numbers are decimal. Points in time are UTC with exactly six digits of fraction ({@code
 * 2026-03-10T11:00:00.000000Z}), because that is all PostgreSQL keeps; they do not depend on any
 * time zone setting. The first field names the form, so that bytes of one form never pass for
 * another and a later form can live beside this one.
 *
 * <ul>
 *   <li>an entry: {@code samrad-audit-entry-1}, id, occurred_at, area_id, actor_id, action,
 *       outcome, subject, changes, reason, reference; the entry's mac is HMAC-SHA256 over it
 *   <li>a seal: {@code samrad-audit-seal-1}, hash of the seal before (64 zeros for the first),
 *       area_id, number, sealed_at, the entry's form as one field, the entry's mac; the seal's hash
 *       is SHA-256 over it
 *   <li>a signed seal: {@code samrad-audit-sealed-1}, the hash; the seal's mac is HMAC-SHA256 over
 *       it
 * </ul>
 */
final class Canonical {

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(400);

  private Canonical(String form) {
    field(form);
  }

  static byte[] entry(AuditRow row) {
    return new Canonical("samrad-audit-entry-1")
        .field(row.id())
        .field(row.occurredAt())
        .field(row.area())
        .field(row.actor())
        .field(row.action())
        .field(row.outcome())
        .field(row.subject())
        .field(row.changes())
        .field(row.reason())
        .field(row.reference())
        .bytes();
  }

  static byte[] seal(String previousHash, Place place, AuditRow entry) {
    return new Canonical("samrad-audit-seal-1")
        .field(previousHash)
        .field(place.area())
        .field(place.number())
        .field(place.sealedAt())
        .field(entry(entry))
        .field(entry.mac())
        .bytes();
  }

  static byte[] signedSeal(String hash) {
    return new Canonical("samrad-audit-sealed-1").field(hash).bytes();
  }

  private Canonical field(long number) {
    return field(Long.toString(number));
  }

  private Canonical field(Instant instant) {
    return field(MICROS.format(instant.truncatedTo(ChronoUnit.MICROS)));
  }

  private Canonical field(String text) {
    return field(text.getBytes(StandardCharsets.UTF_8));
  }

  private Canonical field(byte[] field) {
    bytes.writeBytes((field.length + ":").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(field);
    bytes.write(',');
    return this;
  }

  private byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Where in which chain a seal stands, and since when. */
  record Place(long area, long number, Instant sealedAt) {}
}
