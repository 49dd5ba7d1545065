package no.samrad.web.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import no.samrad.extract.CountColumn;
import no.samrad.extract.CountRow;
import no.samrad.extract.CourseColumn;
import no.samrad.extract.ExtractColumn;
import no.samrad.extract.ExtractDetails;
import no.samrad.extract.ExtractKind;
import no.samrad.extract.VisitColumn;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** Files about extracts: what is wrong, what there is, and what one looks like. */
@ApplicationScoped
class ExtractTables {

  private static final String CSV = "csv";

  @Inject ExtractWords words;
  @Inject Texts texts;

  /** What could not be used, to mend it by. */
  void sendProblems(String export, ExtractDetails details) {
    Download.table(
        export,
        texts.get("extract.problems.file") + "-" + details.run().id().value(),
        texts.get("extract.problems"),
        sheet -> {
          sheet.header(
              texts.get("extract.column.line"),
              texts.get("extract.column.column"),
              texts.get("extract.column.reason"));
          details
              .problems()
              .forEach(
                  each ->
                      sheet.row(
                          Cell.amount(each.line()),
                          Cell.text(each.column()),
                          Cell.text(words.reason(each))));
        });
  }

  /** A heading, and a line that is obviously invented and would be refused. */
  void sendTemplate(ExtractKind kind) {
    Download.table(
        CSV,
        texts.get("extract.template." + kind.name().toLowerCase(Locale.ROOT)),
        texts.of(kind),
        sheet -> {
          sheet.header(
              Arrays.stream(kind.columns()).map(ExtractColumn::word).toArray(String[]::new));
          sheet.row(
              Arrays.stream(kind.columns())
                  .map(ExtractTables::example)
                  .map(Cell::text)
                  .toArray(Cell[]::new));
        });
  }

  static String example(ExtractColumn column) {
    if (column instanceof CourseColumn course) {
      return course(course);
    }
    return column instanceof VisitColumn visit ? visit(visit) : count((CountColumn) column);
  }

  private static String course(CourseColumn column) {
    return switch (column) {
      case CASE -> "EKSEMPEL-1";
      case REFERRED -> "05.01.2026";
      case SOURCE -> "MIDWIFE";
      case UNIT -> "4204";
      case WEEKS -> "12";
      case DAYS -> "3";
      case FIRST_TIME, ELIGIBLE -> "ja";
      case CRITERIA -> "C01 C08";
      case ASSESSED, OFFERED -> "08.01.2026";
      case TALKS -> "12.01.2026 ALONE | 19.01.2026 PARTNER";
      case CONSENTED -> "20.01.2026";
      case INCLUDED -> "21.01.2026";
      case NURSE -> "F0";
      case APPROVER, BIRTH, ENDED, REASON, HANDOVER, SERVICES, TOLD -> "";
    };
  }

  private static String visit(VisitColumn column) {
    return switch (column) {
      case CASE -> "EKSEMPEL-1";
      case PLANNED, HELD -> "28.01.2026";
      case OUTCOME -> "COMPLETED";
      case MINUTES -> "75";
      case PLACE -> "HOME";
      case FAMILY, CHILD, HEALTH, LIFE, COOPERATION -> "20";
    };
  }

  private static String count(CountColumn column) {
    return switch (column) {
      case AREA -> "eksempelområdet";
      case YEAR -> "2025";
      case DAY, DEPARTED -> "";
      case INCLUDED -> "60";
      case ACTIVE -> "35";
      case COMPLETED -> "15";
      case SOURCE -> "Oppdiktet årsrapport";
    };
  }

  void sendCounts(String export, Function<PageRequest, PageOf<CountRow>> read) {
    Download.table(
        export,
        texts.get("extract.counts.file"),
        texts.get("extract.counts.title"),
        sheet -> counts(sheet, read));
  }

  private void counts(Sheet sheet, Function<PageRequest, PageOf<CountRow>> read) {
    sheet.header(
        texts.of(CountColumn.AREA),
        texts.of(CountColumn.DAY),
        texts.of(CountColumn.INCLUDED),
        texts.of(CountColumn.ACTIVE),
        texts.of(CountColumn.COMPLETED),
        texts.of(CountColumn.DEPARTED),
        texts.get("extract.counts.derived"),
        texts.of(CountColumn.SOURCE));
    AllPages.each(
        read,
        row ->
            sheet.row(
                Cell.text(words.area(row)),
                Cell.day(row.count().day()),
                Cell.amount(row.count().included()),
                Cell.amount(row.count().active()),
                Cell.amount(row.count().completed()),
                Cell.amount(row.count().departed()),
                Cell.text(row.count().derived() == null ? "" : texts.of(row.count().derived())),
                Cell.text(row.count().source())));
  }
}
