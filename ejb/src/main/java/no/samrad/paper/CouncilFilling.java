package no.samrad.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.clause.Placeholder;
import no.samrad.prose.Filling;
import no.samrad.wording.DocumentLanguage;

/**
 * What fills the placeholders of a case paper: what was typed into the agreement, what follows from
 * it, and what is true for this council alone.
 */
final class CouncilFilling {

  /** Only the municipality itself knows it; until somebody says, it is left to it to write. */
  private static final String LEFT_TO_THE_MUNICIPALITY = "economy.text";

  private final PaperSource source;
  private final Map<String, Both> typed;
  private final Map<String, Placeholder> placeholders;
  private final Both completeness;

  CouncilFilling(
      PaperSource source,
      Map<String, Both> typed,
      Map<String, Placeholder> placeholders,
      Both completeness) {
    this.source = source;
    this.typed = typed;
    this.placeholders = placeholders;
    this.completeness = completeness;
  }

  Filling of(PaperParty party, DocumentLanguage language) {
    boolean nynorsk = language == DocumentLanguage.NN;
    Map<String, String> labels = new HashMap<>();
    placeholders.forEach(
        (code, each) -> labels.put(code, nynorsk ? each.labelNn() : each.labelNb()));
    Map<String, String> values = new HashMap<>();
    String left = labels.getOrDefault(LEFT_TO_THE_MUNICIPALITY, LEFT_TO_THE_MUNICIPALITY);
    values.put(LEFT_TO_THE_MUNICIPALITY, "(" + left + ")");
    values.put("completeness.summary", completeness.in(language));
    typed.forEach((code, value) -> values.put(code, value.in(language)));
    values.putAll(nynorsk ? source.version().facts().nn() : source.version().facts().nb());
    values.put("municipality.name", party.name().in(language));
    values.put("decision.body", PaperWord.of(party.body()).in(language));
    values.put("adoption.count", count(language));
    values.put("case.attachments", attachments(language));
    return new Filling(values, labels);
  }

  private String count(DocumentLanguage language) {
    PaperHead head = source.head();
    long of =
        source.isSent()
            ? head.toAdopt()
            : source.parties().stream().filter(each -> each.duty().adopts()).count();
    return head.adopted() + " " + PaperWord.COUNT_OF.in(language) + " " + of;
  }

  private String attachments(DocumentLanguage language) {
    String agreement =
        PaperWord.AGREEMENT.in(language)
            + ", "
            + PaperWord.VERSION.in(language)
            + " "
            + source.version().number();
    return Stream.concat(
            Stream.of(agreement), source.attachments().stream().map(PaperAttachment::title))
        .map(each -> "– " + each)
        .collect(Collectors.joining("\n"));
  }
}
