package no.samrad.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.clause.ClauseRow;
import no.samrad.clause.Placeholder;
import no.samrad.clause.TemplateRow;
import no.samrad.clause.TypeDetails;
import no.samrad.rule.RuleSetRow;
import no.samrad.rule.Verification;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The lists of the library as files: the same rows and columns as on the pages. */
@ApplicationScoped
class LibraryTables {

  @Inject Texts texts;

  void clauses(String export, LocalDate day, Function<PageRequest, PageOf<ClauseRow>> read) {
    send(
        export,
        "clauses",
        day,
        sheet -> {
          header(
              sheet,
              "code",
              "title",
              "type",
              "edition",
              "items",
              "templates",
              "verifiedOn",
              "verifiedBy");
          AllPages.each(read, row -> clause(sheet, row));
        });
  }

  private static void clause(Sheet sheet, ClauseRow row) {
    sheet.row(
        Cell.text(row.code()),
        Cell.text(row.title()),
        Cell.text(row.typeName()),
        Cell.amount(row.edition()),
        Cell.amount(row.items()),
        Cell.amount(row.templates()),
        Cell.day(row.verification().on()),
        Cell.text(row.verification().by()));
  }

  void templates(String export, LocalDate day, List<TemplateRow> rows, TypeWords types) {
    send(
        export,
        "templates",
        day,
        sheet -> {
          header(sheet, "code", "title", "type", "form", "clauseCount", "verifiedOn", "verifiedBy");
          rows.forEach(row -> template(sheet, row, types));
        });
  }

  private static void template(Sheet sheet, TemplateRow row, TypeWords types) {
    Verification verification = row.verification();
    sheet.row(
        Cell.text(row.code()),
        Cell.text(types.title(row)),
        Cell.text(types.name(row.type())),
        Cell.text(types.form(row.form())),
        Cell.amount(row.clauses()),
        Cell.day(verification.on()),
        Cell.text(verification.by()));
  }

  void types(String export, LocalDate day, List<TypeDetails> rows) {
    send(
        export,
        "types",
        day,
        sheet -> {
          header(sheet, "name", "family", "notice", "ruleSets", "from", "lastDay");
          rows.forEach(row -> type(sheet, row));
        });
  }

  private void type(Sheet sheet, TypeDetails row) {
    sheet.row(
        Cell.text(row.name()),
        Cell.text(texts.of(row.family())),
        Cell.amount(row.noticeMonths()),
        Cell.text(String.join(", ", row.ruleSets())),
        Cell.day(row.from()),
        Cell.day(row.lastDay()));
  }

  void placeholders(String export, LocalDate day, List<Placeholder> rows, boolean nynorsk) {
    send(
        export,
        "placeholders",
        day,
        sheet -> {
          header(sheet, "code", "label", "kind", "example");
          for (Placeholder row : rows) {
            sheet.row(
                Cell.text(row.code()),
                Cell.text(nynorsk ? row.labelNn() : row.labelNb()),
                Cell.text(texts.of(row.type())),
                Cell.text(nynorsk ? row.exampleNn() : row.exampleNb()));
          }
        });
  }

  void rules(String export, LocalDate day, List<RuleSetRow> rows) {
    send(
        export,
        "rules",
        day,
        sheet -> {
          header(
              sheet,
              "code",
              "name",
              "edition",
              "items",
              "from",
              "lastDay",
              "verifiedOn",
              "verifiedBy");
          rows.forEach(row -> rule(sheet, row));
        });
  }

  private static void rule(Sheet sheet, RuleSetRow row) {
    sheet.row(
        Cell.text(row.code()),
        Cell.text(row.name()),
        Cell.text(row.edition()),
        Cell.amount(row.items()),
        Cell.day(row.from()),
        Cell.day(row.lastDay()),
        Cell.day(row.verification().on()),
        Cell.text(row.verification().by()));
  }

  private void send(String export, String list, LocalDate day, Consumer<Sheet> content) {
    Download.table(
        export,
        texts.get("library." + list + ".file") + "-" + day,
        texts.get("library." + list + ".title"),
        content);
  }

  private void header(Sheet sheet, String... columns) {
    sheet.header(
        Stream.of(columns)
            .map(column -> texts.get("library.column." + column))
            .toArray(String[]::new));
  }
}
