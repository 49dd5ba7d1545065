package no.samrad.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.clause.ItemLink;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RuleItem;
import no.samrad.rule.RuleRefusal;
import no.samrad.rule.RuleSetDetails;

/** Judges a version by its rule sets: a function of the facts, the sets and nothing else. */
final class Assessment {

  private final Dossier dossier;
  private final CompletenessWords words;
  private final Map<String, RuleSetDetails> sets;

  /**
   * @param sets those of the agreement's type, and those they extend
   */
  Assessment(Dossier dossier, List<RuleSetDetails> sets, CompletenessWords words) {
    this.dossier = dossier;
    this.words = words;
    this.sets = sets.stream().collect(Collectors.toMap(RuleSetDetails::code, each -> each));
  }

  /**
   * @param codes of the sets to report on, in order
   */
  List<SetReport> reports(List<String> codes) {
    Set<String> reported = Set.copyOf(codes);
    return codes.stream()
        .filter(sets::containsKey)
        .map(code -> report(sets.get(code), reported))
        .toList();
  }

  private SetReport report(RuleSetDetails set, Set<String> reported) {
    return RefusalCheck.first(set, dossier)
        .map(refusal -> refused(set, refusal))
        .orElseGet(() -> used(set, reported));
  }

  private SetReport refused(RuleSetDetails set, RuleRefusal refusal) {
    return new SetReport(
        set.set(),
        set.source(),
        set.extendsCode(),
        words.refusal(refusal, dossier),
        refusal.suggests(),
        List.of());
  }

  /** A set that extends another brings its items along, unless that one is reported by itself. */
  private SetReport used(RuleSetDetails set, Set<String> reported) {
    RuleSetDetails base = sets.get(set.extendsCode());
    boolean alone = base != null && !reported.contains(base.code());
    List<ItemReport> items =
        Stream.concat(alone ? items(base) : Stream.empty(), items(set)).toList();
    return new SetReport(set.set(), set.source(), set.extendsCode(), "", "", items);
  }

  private Stream<ItemReport> items(RuleSetDetails set) {
    ItemCheck check = new ItemCheck(dossier, set.minMunicipalities());
    return set.items().stream().map(item -> item(check, set, item));
  }

  private ItemReport item(ItemCheck check, RuleSetDetails set, RuleItem item) {
    ItemLink link = new ItemLink(set.code(), item.code());
    Judgement judgement = check.judge(item, link);
    return new ItemReport(
        link,
        item.text(),
        item.evidence(),
        item.required(),
        item.verified(),
        item.accepts(EvidenceKind.STATEMENT),
        judgement.verdict(),
        judgement.findings().stream().map(words::sentence).toList(),
        dossier.clausesFor(link).stream().map(ClauseFact::mention).toList(),
        dossier.statementOn(link).orElse(null));
  }
}
