package no.samrad.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.PeriodDetails;
import no.samrad.reporting.PeriodKind;
import no.samrad.reporting.TrendPoint;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;

/** Figures as files: exactly what the reader's page shows. */
@ApplicationScoped
class ReportingTables {

  @Inject IndicatorWords words;
  @Inject ReportingWords periods;
  @Inject Texts texts;

  void sendPeriod(String export, String slug, PeriodDetails details) {
    Download.table(
        export,
        texts.get("reporting.file") + "-" + slug + "-" + details.row().firstDay(),
        periods.name(details.row()),
        sheet -> {
          header(sheet, texts.get("indicator.column.indicator"));
          details.lines().forEach(line -> row(sheet, line));
          details.counts().forEach(count -> row(sheet, count));
        });
  }

  /** A number of people has no goal and no verdict. */
  private void row(Sheet sheet, PeriodCount count) {
    String counted = periods.counted(count);
    Cell nothing = Cell.text("");
    sheet.row(
        Cell.text(count.unitOrNull() == null ? counted : count.unitName() + ": " + counted),
        count.isShown() ? Cell.amount(count.valueOrNull()) : Cell.text(count.text()),
        nothing,
        nothing,
        nothing,
        nothing,
        nothing,
        nothing);
  }

  private void row(Sheet sheet, FigureLine line) {
    write(sheet, line.definition().name(), line.definition(), line.figure());
  }

  void sendTrend(
      String export, String slug, PeriodKind kind, Definition definition, List<TrendPoint> rows) {
    Download.table(
        export,
        texts.get("reporting.file") + "-" + slug + "-" + definition.code(),
        definition.name(),
        sheet -> {
          header(sheet, texts.get("reporting.column.period"));
          rows.forEach(
              row -> write(sheet, periods.nameOf(kind, row.firstDay()), definition, row.figure()));
        });
  }

  void sendComparison(String export, Definition definition, List<TrendPoint> rows) {
    Download.table(
        export,
        texts.get("reporting.file") + "-" + definition.code(),
        definition.name(),
        sheet -> {
          header(sheet, texts.get("reporting.column.area"));
          rows.forEach(row -> write(sheet, row.areaName(), definition, row.figure()));
        });
  }

  private void header(Sheet sheet, String first) {
    sheet.header(
        first,
        texts.get("reporting.column.value"),
        texts.get("indicator.numerator"),
        texts.get("indicator.denominator"),
        texts.get("indicator.column.goal"),
        texts.get("indicator.column.version"),
        texts.get("reporting.column.norms"),
        texts.get("reporting.column.verdict"));
  }

  /** What is hidden is its symbol here too. */
  private void write(Sheet sheet, String first, Definition shown, Figure figure) {
    Definition definition = figure == null ? shown : figure.definition();
    sheet.row(
        Cell.text(first),
        figure == null ? Cell.text(words.value(null)) : Cell.amount(figure.value()),
        amount(figure == null ? null : figure.tally().numerator()),
        amount(figure == null ? null : figure.tally().denominator()),
        Cell.text(words.goal(definition)),
        Cell.amount(definition.number()),
        Cell.text(figure == null ? "" : figure.norms()),
        Cell.text(words.verdict(figure)));
  }

  private static Cell amount(BigDecimal number) {
    return number == null ? Cell.text("") : Cell.amount(number);
  }
}
