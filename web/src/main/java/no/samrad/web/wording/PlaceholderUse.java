package no.samrad.web.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samrad.prose.Filling;
import no.samrad.prose.Prose;
import no.samrad.wording.DraftClause;
import no.samrad.wording.Titles;
import no.samrad.wording.WordingDraft;
import no.samrad.wording.WordingFacts;

/** Which placeholders a draft has, and in which clauses. */
final class PlaceholderUse {

  private final Map<String, List<Integer>> clauses = new LinkedHashMap<>();

  private PlaceholderUse() {}

  /** In the order they appear; clause 0 is the title of the document. */
  static Map<String, List<Integer>> of(WordingDraft draft) {
    PlaceholderUse use = new PlaceholderUse();
    use.add(draft.title(), 0);
    int number = 0;
    for (DraftClause each : draft.clauses()) {
      number++;
      if (!each.removed()) {
        use.add(each.title(), number);
        use.add(each.body(), number);
      }
    }
    use.clauses.remove(Filling.SIGNATURES);
    return use.clauses;
  }

  private void add(Titles words, int number) {
    Stream.of(words.nb(), words.nn())
        .flatMap(text -> Prose.parse(text).placeholders().stream())
        .distinct()
        .forEach(code -> add(code, number));
  }

  private void add(String code, int number) {
    List<Integer> where = clauses.computeIfAbsent(code, any -> new ArrayList<>());
    if (!where.contains(number)) {
      where.add(number);
    }
  }

  /** It follows from the agreement in both languages. */
  static boolean isFact(WordingFacts facts, String code) {
    return !facts.nb().getOrDefault(code, "").isBlank()
        && !facts.nn().getOrDefault(code, "").isBlank();
  }
}
