package no.samrad.db.audit;

/**
 * A seal together with the entry it points to.
 *
 * @param entry null when it is gone
 */
record Link(Seal seal, AuditRow entry) {

  boolean hasEntry() {
    return entry != null;
  }

  /** The hash the seal should have after that hash; null when it cannot be told. */
  String hashAfter(String previousHash) {
    return previousHash == null || entry == null ? null : seal.hashFor(entry, previousHash);
  }

  boolean fitsAfter(String previousHash) {
    return seal.hash().equals(hashAfter(previousHash));
  }

  boolean isInItsArea() {
    return entry.area() == seal.area();
  }

  boolean isSigned() {
    return !seal.mac().isEmpty() || (entry != null && !entry.mac().isEmpty());
  }
}
