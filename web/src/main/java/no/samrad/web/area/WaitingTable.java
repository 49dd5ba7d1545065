package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.area.AreaAttention;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** What waits as a file: the same rows and sentences as on the front page. */
@ApplicationScoped
class WaitingTable {

  @Inject Texts texts;
  @Inject AreaWords words;

  void send(String export, LocalDate day, List<AreaAttention> items) {
    Download.table(
        export,
        texts.get("home.waiting.file") + "-" + day,
        texts.get("home.waiting"),
        sheet -> write(sheet, items));
  }

  private void write(Sheet sheet, List<AreaAttention> items) {
    sheet.header(
        Stream.of("what", "area", "unit", "since", "why")
            .map(column -> texts.get("home.waiting.column." + column))
            .toArray(String[]::new));
    items.forEach(
        item ->
            sheet.row(
                Cell.text(words.title(item)),
                Cell.text(item.areaName()),
                Cell.text(item.unitName()),
                Cell.day(item.since()),
                Cell.text(words.reason(item))));
  }
}
