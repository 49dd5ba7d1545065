package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import no.samrad.indicator.Figure;
import no.samrad.reporting.CountKind;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodCount;
import no.samrad.status.AreaStatus;
import no.samrad.status.StatusPoint;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;

/** The page as a file: what is hidden there is hidden here. */
@ApplicationScoped
class AreaStatusTables {

  @Inject AreaStatusWords words;
  @Inject CountNames names;
  @Inject IndicatorWords figures;
  @Inject Texts texts;

  void send(String export, String slug, AreaStatus status) {
    Download.table(
        export,
        texts.get("status.file") + "-" + slug + "-" + status.day(),
        texts.get("status.heading", status.areaName()),
        sheet -> {
          header(
              sheet, "point", "about", "value", "part", "whole", "goal", "version", "state",
              "period");
          status.points().forEach(each -> point(sheet, each));
          status.lines().forEach(each -> line(sheet, status, each));
          status.counts().forEach(each -> count(sheet, status, each));
        });
  }

  private void header(Sheet sheet, String... columns) {
    sheet.header(
        List.of(columns).stream()
            .map(each -> texts.get("status.column." + each))
            .toArray(String[]::new));
  }

  private void point(Sheet sheet, StatusPoint point) {
    sheet.row(
        Cell.text(texts.of(point.code())),
        Cell.text(words.why(point)),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.text(texts.of(point.light())),
        Cell.text(""));
  }

  private void line(Sheet sheet, AreaStatus status, FigureLine line) {
    Figure figure = line.figure();
    sheet.row(
        Cell.text(line.definition().name()),
        Cell.text(status.areaName()),
        figure == null ? Cell.text(figures.value(null)) : Cell.amount(figure.value()),
        amount(figure == null ? null : figure.tally().numerator()),
        amount(figure == null ? null : figure.tally().denominator()),
        Cell.text(figures.goal(line.definition())),
        Cell.amount(line.definition().number()),
        Cell.text(figures.verdict(figure)),
        Cell.text(words.name(status.period())));
  }

  private static Cell amount(BigDecimal number) {
    return number == null ? Cell.text("") : Cell.amount(number);
  }

  private void count(Sheet sheet, AreaStatus status, PeriodCount count) {
    boolean ofUnit =
        count.kind() == CountKind.UNIT_REFERRED || count.kind() == CountKind.UNIT_INCLUDED;
    sheet.row(
        Cell.text(names.of(count)),
        Cell.text(ofUnit ? count.unitName() : status.areaName()),
        count.isShown() ? Cell.amount(count.valueOrNull()) : Cell.text(figures.value(null)),
        Cell.text(""),
        Cell.text(""),
        Cell.text(""),
        Cell.text(count.setName()),
        Cell.text(count.isShown() ? "" : figures.verdict(null)),
        Cell.text(words.name(status.period())));
  }
}
