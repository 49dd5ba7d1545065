package no.samrad.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.followup.ActionRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The actions of an area as a file: the rows of the page, all pages of it. */
@ApplicationScoped
class ActionTables {

  @Inject Texts texts;
  @Inject ActionWords words;
  @Inject Clock clock;

  void send(String export, String slug, Function<PageRequest, PageOf<ActionRow>> read) {
    String name = texts.get("followup.file") + "-" + slug + "-" + LocalDate.now(clock);
    Download.table(export, name, texts.get("followup.title"), sheet -> write(sheet, read));
  }

  private void write(Sheet sheet, Function<PageRequest, PageOf<ActionRow>> read) {
    sheet.header(
        Stream.of("due", "task", "owner", "unit", "state", "closedOn", "note", "item", "meeting")
            .map(column -> texts.get("followup.column." + column))
            .toArray(String[]::new));
    AllPages.each(read, row -> line(sheet, row));
  }

  private void line(Sheet sheet, ActionRow row) {
    sheet.row(
        Cell.day(row.dueOn()),
        Cell.text(words.task(row)),
        Cell.text(row.ownerName()),
        Cell.text(row.unitName()),
        Cell.text(texts.of(row.state())),
        Cell.day(row.closedOn()),
        Cell.text(row.note()),
        Cell.text(words.item(row.from())),
        Cell.day(row.from().meetingDay()));
  }
}
