package no.samrad.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.audit.TrailRow;
import no.samrad.shared.Change;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The list as a file: the same rows, columns and words as on the page. */
@ApplicationScoped
class AuditTable {

  @Inject AuditWords words;
  @Inject Texts texts;
  @Inject Clock clock;

  void send(String export, List<TrailRow> rows) {
    Download.table(
        export,
        "samrad-audit-" + LocalDate.now(clock),
        texts.get("audit.list.title"),
        sheet -> write(sheet, rows));
  }

  private void write(Sheet sheet, List<TrailRow> rows) {
    sheet.header(
        Stream.of(
                "time",
                "person",
                "action",
                "outcome",
                "subject",
                "area",
                "changes",
                "reason",
                "reference",
                "number")
            .map(column -> texts.get("audit.column." + column))
            .toArray(String[]::new));
    rows.forEach(row -> write(sheet, row));
  }

  private void write(Sheet sheet, TrailRow row) {
    sheet.row(
        Cell.text(words.moment(row.occurredAt())),
        Cell.text(words.actor(row)),
        Cell.text(words.action(row.action())),
        Cell.text(texts.of(row.outcome())),
        Cell.text(words.subject(row)),
        Cell.text(words.areaOf(row)),
        Cell.text(row.changes().stream().map(this::change).collect(Collectors.joining("; "))),
        Cell.text(row.reason()),
        Cell.code(row.reference()),
        Cell.amount(row.isSealed() ? row.number() : null));
  }

  private String change(Change change) {
    String from = words.value(change.what(), change.from());
    String to = words.value(change.what(), change.to());
    return (words.label(change) + " " + from + (from.isEmpty() ? "" : " → ") + to).strip();
  }
}
