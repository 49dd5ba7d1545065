package no.samrad.db.audit;

/** What a check can find. The names are part of the command's output and of the page's texts. */
public enum FindingKind {
  /** The entry is not the one that was sealed: changed afterwards, or its seal points elsewhere. */
  ALTERED_ENTRY(true),
  /** The entry is untouched; its seal was changed. */
  ALTERED_SEAL(true),
  /** The seal stands, its entry is gone. */
  MISSING_ENTRY(true),
  /** A number is missing in the chain: the seal is gone, mostly with its entry. */
  MISSING_SEAL(true),
  /**
   * The chain fits, the entry's signature does not: written past the application and chained anew.
   */
  FORGED_ENTRY(true),
  /** The chain fits, the seals' signatures do not: computed anew by somebody without the key. */
  FORGED_SEAL(true),
  /** Neither sealed nor waiting, and no genuine signature: inserted past the application. */
  INSERTED_ENTRY(true),
  /** Neither sealed nor waiting, but genuinely signed: its seal was removed. */
  LOST_SEAL(true),
  /**
   * Neither sealed nor waiting; without the key it is open whether inserted or its seal removed.
   */
  OUTSIDE_THE_CHAIN(true),
  /** Waits for its seal longer than sealing takes. */
  UNSEALED_ENTRY(true),
  /** The chain is shorter than it was when the head was exported. */
  CUT_TAIL(true),
  /** At the exported head's number stands another seal: the chain was computed anew. */
  REWRITTEN(true),
  /** A key is configured and nothing in the chain is signed. */
  UNSIGNED_CHAIN(true),

  /** Entries from before the key was taken into use; the signed seals after them cover them. */
  BEFORE_THE_KEY(false),
  /**
   * Sealed long after it happened: the program was down, or an entry was inserted with an old time.
   */
  SEALED_LATE(false),
  /** Written within the last moments, sealed in a second. */
  WAITING(false);

  private final boolean broken;

  FindingKind(boolean broken) {
    this.broken = broken;
  }

  /** Something was done to the trail; otherwise only worth knowing. */
  public boolean isBroken() {
    return broken;
  }
}
