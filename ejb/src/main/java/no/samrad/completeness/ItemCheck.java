package no.samrad.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samrad.clause.ItemLink;
import no.samrad.rule.EvidenceKind;
import no.samrad.rule.RuleItem;

/**
 * Judges one item: by the clauses linked to it, by what the item turns on, and by what somebody has
 * stated where the item allows that.
 */
final class ItemCheck {

  static final Pattern DAY =
      Pattern.compile(
          "\\b[0-3]?\\d\\.\\s?(?:[01]?\\d\\.\\s?|(?:januar|februar|mars|april|mai|juni|juli|august"
              + "|september|oktober|november|desember)\\s+)\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RHYTHM =
      Pattern.compile(
          "\\b(?:hver|hvert|kvar|kvart|årlig|årleg|ukentlig|vekentleg|månedlig|månadleg|halvår\\w*"
              + "|kvartal\\w*|i året|\\d+ (?:ganger|gonger|måneder|månader|uker|veker|år))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Dossier dossier;
  private final int fewestMunicipalities;

  ItemCheck(Dossier dossier, int fewestMunicipalities) {
    this.dossier = dossier;
    this.fewestMunicipalities = fewestMunicipalities;
  }

  Judgement judge(RuleItem item, ItemLink link) {
    List<ClauseFact> linked = dossier.clausesFor(link);
    Judgement computed = computed(item, linked);
    Optional<StatedItem> stated =
        item.accepts(EvidenceKind.STATEMENT) ? dossier.statementOn(link) : Optional.empty();
    return computed.verdict() == Verdict.FULFILLED
        ? computed
        : stated.map(ItemCheck::stated).orElse(computed);
  }

  private Judgement computed(RuleItem item, List<ClauseFact> linked) {
    boolean factsAlone = linked.isEmpty() && !item.accepts(EvidenceKind.CLAUSE);
    if (factsAlone) {
      return byFacts(item, linked);
    }
    Judgement clauses = byClauses(linked);
    return clauses.verdict() == Verdict.MISSING ? clauses : clauses.and(byFacts(item, linked));
  }

  /** Clauses that say nothing beside those that do are a gap, not an absence. */
  private static Judgement byClauses(List<ClauseFact> linked) {
    if (linked.isEmpty()) {
      return Judgement.of(Verdict.MISSING, FindingKind.NO_CLAUSE);
    }
    List<Judgement> each = linked.stream().map(ClauseFact::judged).toList();
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.of(
            FindingKind.IN_CLAUSES, linked.stream().map(ClauseFact::number).sorted().toList()));
    each.forEach(judgement -> findings.addAll(judgement.findings()));
    return new Judgement(together(each), findings);
  }

  private static Verdict together(List<Judgement> each) {
    if (each.stream().allMatch(judgement -> judgement.verdict() == Verdict.FULFILLED)) {
      return Verdict.FULFILLED;
    }
    boolean nothing = each.stream().allMatch(judgement -> judgement.verdict() == Verdict.MISSING);
    return nothing ? Verdict.MISSING : Verdict.PARTLY;
  }

  private Judgement byFacts(RuleItem item, List<ClauseFact> linked) {
    Judgement facts =
        switch (item.kinds().get(0)) {
          case PARTY_LIST -> new PartyCheck(dossier, fewestMunicipalities).judge(item, linked);
          case DATE -> day(linked);
          case AMOUNT_KEY -> KeyCheck.judge(dossier.sharingKey(), linked);
          case DECISION -> decision();
          case RHYTHM -> has(linked, RHYTHM, FindingKind.NO_RHYTHM);
          default -> Judgement.fine();
        };
    return item.accepts(EvidenceKind.NUMBER_PER_PARTY)
        ? facts.and(SeatCheck.judge(dossier.units(), linked))
        : facts;
  }

  /** A day that stands in the text; without a clause the day of the version has to do. */
  private Judgement day(List<ClauseFact> linked) {
    if (linked.isEmpty()) {
      return dossier.firstDaySet()
          ? Judgement.fine()
          : Judgement.of(Verdict.MISSING, FindingKind.NO_FIRST_DAY);
    }
    return has(linked, DAY, FindingKind.NO_DEFINITE_DAY);
  }

  private static Judgement has(List<ClauseFact> linked, Pattern pattern, FindingKind otherwise) {
    return linked.stream().anyMatch(clause -> clause.holds(pattern))
        ? Judgement.fine()
        : Judgement.of(Verdict.MISSING, otherwise);
  }

  private Judgement decision() {
    long toAdopt = dossier.toAdopt();
    return toAdopt > 0 && dossier.adopted() == toAdopt
        ? Judgement.of(Verdict.FULFILLED, FindingKind.DECIDED, toAdopt)
        : Judgement.of(Verdict.MISSING, FindingKind.NOT_DECIDED, dossier.adopted(), toAdopt);
  }

  private static Judgement stated(StatedItem stated) {
    return stated.kind() == StatementKind.DOES_NOT_APPLY
        ? Judgement.of(
            Verdict.NOT_APPLICABLE,
            FindingKind.STATED_NOT_TO_APPLY,
            stated.by(),
            stated.at(),
            stated.text())
        : Judgement.of(
            Verdict.FULFILLED, FindingKind.STATED, stated.by(), stated.at(), stated.text());
  }
}
