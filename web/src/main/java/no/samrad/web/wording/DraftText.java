package no.samrad.web.wording;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samrad.prose.Difference;
import no.samrad.prose.Filling;
import no.samrad.prose.Prose;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.DraftClause;
import no.samrad.wording.WordingDraft;

/**
 * A text as it is written, in either language, filled with what somebody has filled in. What
 * follows from the agreement stands by its name: it is not what a writer changes.
 */
record DraftText(WordingDraft draft) implements Serializable {

  static DraftText of(WordingDraft draft) {
    return new DraftText(draft);
  }

  Optional<DraftClause> ofLineage(long lineage) {
    return draft.clauses().stream()
        .filter(each -> each.lineage() == lineage && !each.removed())
        .findFirst();
  }

  Prose heading(DraftClause clause, DocumentLanguage language) {
    return Prose.of(Prose.parseLine(Words.in(clause.title(), language))).fill(filling(language));
  }

  Prose body(DraftClause clause, DocumentLanguage language) {
    return Prose.parse(Words.in(clause.body(), language)).fill(filling(language));
  }

  /** Whether the clause reads otherwise here than there, in either language. */
  boolean changes(DraftText before, DraftClause clause) {
    Optional<DraftClause> old = before.ofLineage(clause.lineage());
    if (old.isEmpty()) {
      return true;
    }
    for (DocumentLanguage language : DocumentLanguage.values()) {
      boolean same =
          heading(clause, language).equals(before.heading(old.get(), language))
              && body(clause, language).equals(before.body(old.get(), language));
      if (!same) {
        return true;
      }
    }
    return false;
  }

  /** From there to here; everything inserted where the clause is new. */
  Difference difference(DraftText before, DraftClause clause, DocumentLanguage language) {
    Prose old =
        before
            .ofLineage(clause.lineage())
            .map(each -> before.whole(each, language))
            .orElse(Prose.parse(""));
    return Difference.between(old, whole(clause, language));
  }

  private Prose whole(DraftClause clause, DocumentLanguage language) {
    return Prose.parse(
        heading(clause, language).plain() + "\n\n" + body(clause, language).marked());
  }

  private Filling filling(DocumentLanguage language) {
    Map<String, String> values = new HashMap<>();
    draft.values().forEach((code, value) -> values.put(code, Words.in(value, language)));
    Map<String, String> labels = new HashMap<>();
    draft.labels().forEach((code, label) -> labels.put(code, Words.in(label, language)));
    return new Filling(values, labels);
  }
}
