package no.samrad.completeness;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.agreement.AgreementText;
import no.samrad.clause.ItemLink;
import no.samrad.prose.Line;
import no.samrad.prose.Prose;
import no.samrad.prose.Run;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingRegister;
import no.samrad.wording.WordingText;

/** The clauses of a version as the checks see them: filled, in both languages. */
@ApplicationScoped
class ClauseFacts {

  @Inject WordingRegister wordings;

  List<ClauseFact> of(AgreementText text) {
    WordingText nb = wordings.text(text.wording(), DocumentLanguage.NB, text.facts());
    WordingText nn = wordings.text(text.wording(), DocumentLanguage.NN, text.facts());
    Map<WordingClauseId, WordingText.Clause> nynorsk =
        nn.clauses().stream().collect(toMap(WordingText.Clause::id, each -> each));
    return nb.clauses().stream().map(clause -> fact(clause, nynorsk.get(clause.id()))).toList();
  }

  private static ClauseFact fact(WordingText.Clause nb, WordingText.Clause nn) {
    Set<String> open = new HashSet<>(nb.prose().open());
    open.addAll(nn.prose().open());
    return new ClauseFact(
        new ClauseMention(nb.id(), nb.number(), nb.title(), nn.title()),
        said(nb.prose()),
        said(nn.prose()),
        open,
        nb.items().stream()
            .map(item -> new ItemLink(item.ruleSet(), item.item()))
            .collect(toSet()));
  }

  static Said said(Prose prose) {
    List<Line> lines = prose.blocks().stream().flatMap(block -> block.lines().stream()).toList();
    boolean bold =
        !lines.isEmpty()
            && lines.stream().flatMap(line -> line.runs().stream()).allMatch(Run::bold);
    return new Said(lines.stream().map(ClauseFacts::filled).collect(joining("\n")), bold);
  }

  private static String filled(Line line) {
    return line.runs().stream().filter(run -> !run.isOpen()).map(Run::text).collect(joining());
  }
}
