package no.samrad.db.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Entries and chains as they are when nobody has touched them. */
final class AuditFixture {

  static final Instant NOON = Instant.parse("2026-03-10T11:00:00.123456Z");
  static final AuditKey KEY = AuditKey.ofLines(List.of("a secret that nobody could ever guess"));
  static final long AREA = 7;

  private AuditFixture() {}

  static AuditRow anEntry(long id) {
    return new AuditRow(
        id,
        NOON.plusSeconds(id),
        AREA,
        12,
        "MemberAdded",
        "DONE",
        "area/7",
        "[{\"what\":\"unit\",\"from\":\"\",\"to\":\"unit/9\"}]",
        "Vedtatt i rådet",
        "",
        "");
  }

  static AuditRow withReason(AuditRow entry, String reason) {
    return new AuditRow(
        entry.id(),
        entry.occurredAt(),
        entry.area(),
        entry.actor(),
        entry.action(),
        entry.outcome(),
        entry.subject(),
        entry.changes(),
        reason,
        entry.reference(),
        entry.mac());
  }

  /** As many entries, numbered from 1 with ids 101, 102, … */
  static List<Link> aChain(int length, AuditKey key) {
    List<Link> chain = new ArrayList<>();
    for (int number = 1; number <= length; number++) {
      chain.add(sealed(anEntry(100 + number).signedWith(key), chain, key));
    }
    return chain;
  }

  /** The entry with the seal it gets after that chain. */
  static Link sealed(AuditRow entry, List<Link> after, AuditKey key) {
    String previous =
        after.isEmpty() ? Seal.BEFORE_THE_FIRST : after.get(after.size() - 1).seal().hash();
    Canonical.Place place =
        new Canonical.Place(AREA, after.size() + 1L, entry.occurredAt().plusSeconds(1));
    return new Link(Seal.of(entry, previous, place, key), entry);
  }

  /** What the chain's last seal looks like to somebody who exports it. */
  static AuditHead headOf(List<Link> chain) {
    Seal last = chain.get(chain.size() - 1).seal();
    return new AuditHead(last.area(), last.number(), last.hash(), last.sealedAt());
  }
}
