package no.samrad.web.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.completeness.CompletenessReport;
import no.samrad.completeness.ItemReport;
import no.samrad.completeness.SetReport;
import no.samrad.rule.Verification;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** A report as a file: the same verdicts as on the page. */
@ApplicationScoped
class CompletenessTable {

  @Inject Texts texts;

  void send(String export, CompletenessReport report) {
    Download.table(
        export,
        texts.get("completeness.file") + "-" + report.agreement().value() + "-" + report.number(),
        texts.get("completeness.title"),
        sheet -> rows(sheet, report));
  }

  private void rows(Sheet sheet, CompletenessReport report) {
    sheet.header(
        Stream.of("set", "item", "asks", "verdict", "reason", "clauses", "verifiedOn", "verifiedBy")
            .map(column -> texts.get("completeness.column." + column))
            .toArray(String[]::new));
    for (SetReport set : report.sets()) {
      if (set.isRefused()) {
        refused(sheet, set);
      }
      set.items().forEach(item -> row(sheet, set, item));
    }
  }

  private void row(Sheet sheet, SetReport set, ItemReport item) {
    Verification verification = set.set().verification();
    sheet.row(
        Cell.text(set.set().code() + "@" + set.set().edition()),
        Cell.code(item.code()),
        Cell.text(item.text()),
        Cell.text(texts.of(item.verdict())),
        Cell.text(String.join(" ", item.reasons())),
        Cell.text(
            item.clauses().stream()
                .map(clause -> Integer.toString(clause.number()))
                .collect(Collectors.joining(", "))),
        Cell.day(verification.on()),
        Cell.text(verification.by()));
  }

  private void refused(Sheet sheet, SetReport set) {
    Verification verification = set.set().verification();
    sheet.row(
        Cell.text(set.set().code() + "@" + set.set().edition()),
        Cell.code(null),
        Cell.text(set.set().name()),
        Cell.text(texts.get("completeness.refused")),
        Cell.text(set.refusal()),
        Cell.text(""),
        Cell.day(verification.on()),
        Cell.text(verification.by()));
  }
}
