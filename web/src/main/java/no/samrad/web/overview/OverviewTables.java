package no.samrad.web.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.indicator.Figure;
import no.samrad.overview.NationalOverview;
import no.samrad.overview.OverviewRow;
import no.samrad.overview.OverviewTotal;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;

/** The overview as a file: exactly what the page shows. */
@ApplicationScoped
class OverviewTables {

  @Inject OverviewWords words;
  @Inject IndicatorWords figures;
  @Inject Texts texts;

  void send(String export, NationalOverview overview, List<OverviewRow> rows) {
    Download.table(
        export,
        texts.get("overview.file") + "-" + overview.time().firstDay(),
        words.name(overview.time()),
        sheet -> {
          header(sheet);
          rows.forEach(row -> sheet.row(cells(row)));
          sheet.row(totals(overview));
        });
  }

  private void header(Sheet sheet) {
    Stream<String> first =
        Stream.of(
            texts.get("reporting.column.area"),
            texts.get("overview.column.host"),
            texts.get("overview.column.state"),
            texts.get("overview.column.day"));
    Stream<String> columns =
        OverviewWish.COLUMNS.stream()
            .flatMap(
                code ->
                    Stream.of("value", "numerator", "denominator", "verdict")
                        .map(part -> heading(code, part)));
    Stream<String> last = Stream.of(texts.get("overview.column.warnings"));
    sheet.header(Stream.concat(Stream.concat(first, columns), last).toArray(String[]::new));
  }

  private String heading(String code, String part) {
    return texts.get("overview.file." + part, words.column(code));
  }

  private Cell[] cells(OverviewRow row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(row.name()));
    cells.add(Cell.text(row.host()));
    cells.add(Cell.text(texts.of(row.standing())));
    cells.add(Cell.day(row.dataDay()));
    OverviewWish.COLUMNS.forEach(code -> add(cells, row, code));
    cells.add(row.figures().isEmpty() ? Cell.text("") : Cell.amount(row.warnings()));
    return cells.toArray(Cell[]::new);
  }

  /** What is hidden is its symbol here too. */
  private void add(List<Cell> cells, OverviewRow row, String code) {
    Figure figure = row.figure(code);
    if (figure != null) {
      add(cells, figure, figures.verdict(figure));
      return;
    }
    cells.add(Cell.text(row.isHidden(code) ? figures.value(null) : ""));
    cells.add(Cell.text(""));
    cells.add(Cell.text(""));
    cells.add(Cell.text(row.isHidden(code) ? figures.verdict(null) : ""));
  }

  private static void add(List<Cell> cells, Figure figure, String verdict) {
    BigDecimal value = figure.value();
    cells.add(value == null ? Cell.text("") : Cell.amount(value));
    cells.add(Cell.amount(plain(figure.tally().numerator())));
    cells.add(Cell.amount(plain(figure.tally().denominator())));
    cells.add(Cell.text(verdict));
  }

  /** 21 for 21.0000. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal few = number.stripTrailingZeros();
    return few.setScale(Math.max(0, few.scale()), RoundingMode.UNNECESSARY);
  }

  /** In the place of a verdict it says over how many areas. */
  private Cell[] totals(NationalOverview overview) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(texts.get("overview.total")));
    cells.add(Cell.text(""));
    cells.add(Cell.text(""));
    cells.add(Cell.text(""));
    for (String code : OverviewWish.COLUMNS) {
      OverviewTotal total = overview.total(code);
      if (total.figure() == null) {
        Stream.of("", "", "", words.of(total)).map(Cell::text).forEach(cells::add);
      } else {
        add(cells, total.figure(), words.of(total));
      }
    }
    cells.add(Cell.amount(overview.rows().stream().mapToLong(OverviewRow::warnings).sum()));
    return cells.toArray(Cell[]::new);
  }
}
