package no.samrad.rule;

/** What may show that an item is there. Any one of the kinds of an item is enough to look at. */
public enum EvidenceKind {
  CLAUSE,
  PARTY_LIST,
  DATE,
  DELEGATION_RECORD,
  RHYTHM,
  AMOUNT_KEY,
  STATEMENT,
  NUMBER_PER_PARTY,
  ATTACHMENT,
  INSTRUCTION_LOG,
  LIST,
  FIELD,
  LINK,
  DECISION,
  MANDATE,
  NUMBER,
  HOST_TERM,
  LEGAL_BASIS,
  INDICATOR,
  STATUTE_LIST
}
