package no.samrad.web.wording;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import no.samrad.wording.WordingDraft;

/**
 * A placeholder somebody may write.
 *
 * @param mark as it is typed
 */
public record KnownPlaceholder(String mark, String label) implements Serializable {

  static List<KnownPlaceholder> of(WordingDraft draft) {
    return draft.labels().entrySet().stream()
        .map(
            each ->
                new KnownPlaceholder(
                    "{{" + each.getKey() + "}}", Words.in(each.getValue(), Words.language(null))))
        .sorted(Comparator.comparing(KnownPlaceholder::mark))
        .toList();
  }
}
