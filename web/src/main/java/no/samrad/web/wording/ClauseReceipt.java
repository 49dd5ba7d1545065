package no.samrad.web.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samrad.prose.CleanText;
import no.samrad.prose.Cleaning;
import no.samrad.prose.CleaningKind;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.wording.ClauseWords;

/** Says that a clause was saved, and what was changed in what was pasted. */
@ApplicationScoped
class ClauseReceipt {

  @Inject Messages messages;
  @Inject Texts texts;

  void tell(String receipt, ClauseWords typed) {
    messages.afterRedirect(receipt, typed.title().nb());
    List<String> cleaned = cleaned(typed);
    if (!cleaned.isEmpty()) {
      messages.warnAfterRedirect("drafting.cleaned", cleaned);
    }
  }

  private List<String> cleaned(ClauseWords typed) {
    Map<CleaningKind, Integer> counts =
        Stream.of(typed.body().nb(), typed.body().nn())
            .flatMap(body -> CleanText.of(body).cleanings().stream())
            .collect(groupingBy(Cleaning::kind, TreeMap::new, summingInt(Cleaning::count)));
    return counts.entrySet().stream().map(this::words).toList();
  }

  private String words(Map.Entry<CleaningKind, Integer> kind) {
    return texts.get("drafting.cleaned." + kind.getKey().name(), kind.getValue());
  }
}
