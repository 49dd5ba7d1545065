package no.samrad.db.audit;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks one area's chain in the order of its numbers and names what is wrong with it. Keeps one
 * link back, because only the next link tells a changed seal from a changed entry; needs no memory
 * for the chain itself.
 *
 * <p>Each seal is checked against the hash <em>stored</em> in the seal before, so that one change
 * is one finding and not a finding for every number after it.
 *
 * <p>It may be put aside between two links and taken up again: it remembers neither the key nor the
 * link held back, so whoever resumes it begins after {@link #lastNumber()}.
 */
final class ChainCheck implements Serializable {

  static final Duration LATE = Duration.ofHours(1);

  private transient AuditKey key;
  private final ArrayList<AuditHead> heads;
  private final Findings findings;
  private final Tally forgedSeals = new Tally(FindingKind.FORGED_SEAL);

  private transient Link held;
  private String previousHash = Seal.BEFORE_THE_FIRST;
  private long lastNumber;
  private String lastHash = "";
  private long sealed;
  private boolean signing;
  private long unsigned;
  private long late;
  private long firstLate;

  ChainCheck(AuditKey key, List<AuditHead> heads, Findings findings) {
    this.key = key;
    this.heads = new ArrayList<>(heads);
    this.findings = findings;
  }

  void resume(AuditKey keyOfNow) {
    key = keyOfNow;
    held = null;
  }

  void next(Link link) {
    if (held != null) {
      judge(held, link);
    }
    held = link;
  }

  void end() {
    if (held != null) {
      judge(held, null);
    }
    forgedSeals.reportTo(findings);
    long known = heads.stream().mapToLong(AuditHead::number).max().orElse(0);
    if (known > lastNumber) {
      findings.add(Finding.range(FindingKind.CUT_TAIL, lastNumber + 1, known));
    }
    remark();
  }

  long sealed() {
    return sealed;
  }

  long lastNumber() {
    return lastNumber;
  }

  String lastHash() {
    return lastHash;
  }

  private void remark() {
    if (key.isPresent() && !signing && sealed > 0) {
      findings.add(Finding.several(FindingKind.UNSIGNED_CHAIN, 1, sealed));
    }
    if (key.isPresent() && signing && unsigned > 0) {
      findings.add(Finding.several(FindingKind.BEFORE_THE_KEY, 1, unsigned));
    }
    if (late > 0) {
      findings.add(Finding.several(FindingKind.SEALED_LATE, firstLate, late));
    }
  }

  private void judge(Link link, Link next) {
    Seal seal = link.seal();
    if (seal.number() > lastNumber + 1) {
      findings.add(Finding.range(FindingKind.MISSING_SEAL, lastNumber + 1, seal.number() - 1));
      previousHash = null;
    }
    sealed++;
    lastNumber = seal.number();
    lastHash = seal.hash();
    compareWithHeads(seal);
    signing |= link.isSigned();
    unsigned += signing ? 0 : 1;
    if (link.hasEntry()) {
      noteLate(link);
      previousHash = judgeEntry(link, next);
    } else {
      report(FindingKind.MISSING_ENTRY, link);
      judgeSignature(seal);
      previousHash = seal.hash();
    }
  }

  /** Returns the hash the next link has to follow. */
  private String judgeEntry(Link link, Link next) {
    String computed = link.hashAfter(previousHash);
    boolean genuine = isGenuine(link.entry());
    if (computed == null ? link.isInItsArea() : link.fitsAfter(previousHash)) {
      judgeSignature(link.seal());
      if (!genuine) {
        report(computed == null ? FindingKind.ALTERED_ENTRY : FindingKind.FORGED_ENTRY, link);
      }
      return link.seal().hash();
    }
    boolean sealChanged = nextFollows(next, computed, link.seal().hash());
    report(proves(link, genuine, sealChanged), link);
    return sealChanged ? computed : link.seal().hash();
  }

  private FindingKind proves(Link link, boolean genuine, boolean sealChanged) {
    boolean entryIsProved = key.isPresent() && !link.entry().mac().isEmpty() && genuine;
    return entryIsProved || (sealChanged && genuine)
        ? FindingKind.ALTERED_SEAL
        : FindingKind.ALTERED_ENTRY;
  }

  private static boolean nextFollows(Link next, String computed, String stored) {
    return next != null && !next.fitsAfter(stored) && next.fitsAfter(computed);
  }

  /** Whether the signature does not speak against it. */
  private boolean isGenuine(AuditRow entry) {
    return !key.isPresent() || (entry.mac().isEmpty() && !signing) || key.accepts(entry);
  }

  private void judgeSignature(Seal seal) {
    boolean genuine =
        !key.isPresent()
            || (seal.mac().isEmpty() && !signing)
            || key.acceptsSeal(seal.hash(), seal.mac());
    if (!genuine) {
      forgedSeals.add(seal.number(), findings);
    }
  }

  private void compareWithHeads(Seal seal) {
    boolean rewritten =
        heads.stream()
            .anyMatch(head -> head.number() == seal.number() && !head.hash().equals(seal.hash()));
    if (rewritten) {
      findings.add(Finding.at(FindingKind.REWRITTEN, seal.number(), seal.entryId()));
    }
  }

  private void noteLate(Link link) {
    Duration waited = Duration.between(link.entry().occurredAt(), link.seal().sealedAt());
    if (waited.compareTo(LATE) > 0) {
      late++;
      firstLate = firstLate == 0 ? link.seal().number() : firstLate;
    }
  }

  private void report(FindingKind kind, Link link) {
    findings.add(Finding.at(kind, link.seal().number(), link.seal().entryId()));
  }
}
