package no.samrad.agenda;

/** A suggestion with what the item would say and where it would come from. */
record SuggestedItem(Suggestion suggestion, ItemText text, ItemOrigin origin) {

  boolean isCalled(String code) {
    return suggestion.code().equals(code);
  }

  boolean isOf(SuggestionKind kind) {
    return suggestion.kind() == kind;
  }
}
