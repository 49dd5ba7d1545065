package no.samrad.web.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samrad.adoption.LifeStage;
import no.samrad.adoption.StageTime;
import no.samrad.adoption.TimeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** Where the time goes as a file: every agreement with its days and the medians of its type. */
@ApplicationScoped
class TimeTable {

  @Inject Texts texts;

  void send(String export, LocalDate day, Function<PageRequest, PageOf<TimeRow>> read) {
    Download.table(
        export,
        texts.get("adoption.time.file") + "-" + day,
        texts.get("adoption.time.title"),
        sheet -> {
          sheet.header(header());
          AllPages.each(read, row -> write(sheet, row));
        });
  }

  private String[] header() {
    List<String> names = new ArrayList<>();
    for (String column : List.of("agreement", "area", "type", "version")) {
      names.add(texts.get("adoption.time.column." + column));
    }
    for (LifeStage stage : LifeStage.values()) {
      names.add(texts.of(stage));
      names.add(texts.get("adoption.time.medianOf", stage));
    }
    return names.toArray(String[]::new);
  }

  private static void write(Sheet sheet, TimeRow row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(row.name()));
    cells.add(Cell.text(row.areaName()));
    cells.add(Cell.text(row.typeName()));
    cells.add(Cell.amount(row.number()));
    for (StageTime each : row.stages()) {
      cells.add(Cell.amount(each.days()));
      cells.add(Cell.amount(each.median()));
    }
    sheet.row(cells.toArray(Cell[]::new));
  }
}
