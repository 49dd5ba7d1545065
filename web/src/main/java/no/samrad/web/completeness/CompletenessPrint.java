package no.samrad.web.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.ItemReport;
import no.samrad.completeness.SetReport;
import no.samrad.completeness.Verdict;
import no.samrad.paper.Paper;
import no.samrad.rule.Verification;
import no.samrad.typeset.Block;
import no.samrad.typeset.Block.Callout;
import no.samrad.typeset.Block.Definition;
import no.samrad.typeset.Block.Definitions;
import no.samrad.typeset.Block.Heading;
import no.samrad.typeset.Block.Paragraph;
import no.samrad.typeset.Block.Table;
import no.samrad.typeset.Imprint;
import no.samrad.typeset.Manuscript;
import no.samrad.typeset.ManuscriptLanguage;
import no.samrad.typeset.Run;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.paper.PaperAnswer;
import no.samrad.web.place.PageLanguage;

/** A report on paper: what the page says, in its language, with the rules it was judged by. */
@ApplicationScoped
class CompletenessPrint {

  static final String KIND = "pdf";

  @Inject Texts texts;
  @Inject VerdictWords words;
  @Inject Format format;
  @Inject PaperAnswer answer;

  void send(CompletenessReport report) {
    String name =
        texts.get("completeness.file") + "-" + report.agreement().value() + "-" + report.number();
    answer.sendPdf(new Paper(name, manuscript(report)));
  }

  private Manuscript manuscript(CompletenessReport report) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(facts(report));
    blocks.add(note(texts.get("library.rule.disclaimer")));
    report.used().forEach(set -> used(blocks, set));
    if (!report.refused().isEmpty()) {
      blocks.add(new Heading(1, texts.get("completeness.refusedTitle")));
      blocks.add(Paragraph.of(texts.get("completeness.refusedText")));
      report.refused().forEach(set -> refused(blocks, set));
    }
    String title = texts.get("completeness.title");
    String foot = texts.get("completeness.print.foot", report.name(), report.number());
    return new Manuscript(
        title,
        ManuscriptLanguage.valueOf(PageLanguage.now().name()),
        new Imprint(foot, "Samråd", title, foot),
        blocks);
  }

  private Block facts(CompletenessReport report) {
    String complete = report.isComplete() ? "completeness.complete" : "completeness.incomplete";
    String verdict = report.used().isEmpty() ? "" : texts.get(complete) + ": ";
    return new Definitions(
        List.of(
            fact("agreement", report.name()),
            fact("version", Integer.toString(report.number())),
            fact("rules", format.day(report.day())),
            fact("result", verdict + words.summary(report))));
  }

  private Definition fact(String key, String meaning) {
    return new Definition(texts.get("completeness.print." + key), List.of(Run.plain(meaning)));
  }

  private void used(List<Block> blocks, SetReport set) {
    blocks.add(new Heading(1, set.set().name()));
    blocks.add(Paragraph.of(edition(set) + " " + set.source() + " " + verified(set)));
    List<String> head =
        Stream.of("item", "asks", "verdict", "reason", "clauses")
            .map(column -> texts.get("completeness.column." + column))
            .toList();
    blocks.add(new Table("", head, set.items().stream().map(this::row).toList()));
  }

  private List<List<Run>> row(ItemReport item) {
    return List.of(
        List.of(Run.plain(item.code())),
        asked(item),
        List.of(Run.bold(texts.of(item.verdict()))),
        why(item),
        List.of(
            Run.plain(
                item.clauses().stream()
                    .map(clause -> "§ " + clause.number() + " " + words.title(clause))
                    .collect(Collectors.joining("; ")))));
  }

  private List<Run> asked(ItemReport item) {
    Run asks = Run.plain(item.text());
    return item.verified()
        ? List.of(asks)
        : List.of(asks, Run.italic(" " + texts.get("library.unverified")));
  }

  /** Where something is missing, what would show that it is there. */
  private static List<Run> why(ItemReport item) {
    Run reasons = Run.plain(String.join(" ", item.reasons()));
    boolean lacking = item.verdict() == Verdict.MISSING || item.verdict() == Verdict.PARTLY;
    return lacking ? List.of(reasons, Run.italic(" " + item.evidence())) : List.of(reasons);
  }

  private void refused(List<Block> blocks, SetReport set) {
    blocks.add(new Heading(2, set.set().name()));
    blocks.add(Paragraph.of(edition(set) + " " + set.refusal()));
  }

  private String edition(SetReport set) {
    return texts.get("completeness.set", set.set().code(), set.set().edition());
  }

  private String verified(SetReport set) {
    Verification verification = set.set().verification();
    return verification.isDone()
        ? texts.get("library.verified", verification.on(), verification.by()) + "."
        : texts.get("library.unverified") + ".";
  }

  private static Block note(String text) {
    return new Callout(Callout.Tone.NOTE, List.of(Run.plain(text)));
  }
}
