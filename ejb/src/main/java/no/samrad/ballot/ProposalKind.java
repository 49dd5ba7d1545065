package no.samrad.ballot;

/** Where a proposal comes from. */
public enum ProposalKind {
  /** It came with the papers. */
  RECOMMENDED,
  /** Instead of what is recommended. */
  ALTERNATIVE,
  /** In addition to it, or a change of a part of it. */
  AMENDMENT
}
