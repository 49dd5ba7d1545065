package no.samrad.web.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import no.samrad.hours.WorkingTime;
import no.samrad.hours.YearHours;
import no.samrad.hours.YearHours.UnitHours;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;

/** The working time of a year as a file: the rows and columns of the page. */
@ApplicationScoped
class HoursTables {

  @Inject Texts texts;

  void send(String export, String slug, YearHours hours) {
    String year = Integer.toString(hours.year());
    Download.table(
        export,
        texts.get("hours.file") + "-" + slug + "-" + year,
        texts.get("hours.units", year),
        sheet -> write(sheet, hours));
  }

  private void write(Sheet sheet, YearHours hours) {
    sheet.header(
        Stream.of("code", "unit", "meetings", "meetingTime", "preparation", "sum")
            .map(column -> texts.get("hours.column." + column))
            .toArray(String[]::new));
    hours.units().forEach(row -> line(sheet, row));
  }

  private static void line(Sheet sheet, UnitHours row) {
    sheet.row(
        Cell.code(row.code()),
        Cell.text(row.name()),
        Cell.amount(row.meetings()),
        Cell.amount(WorkingTime.hours(row.meetingMinutes())),
        Cell.amount(WorkingTime.hours(row.preparationMinutes())),
        Cell.amount(WorkingTime.hours(row.minutes())));
  }
}
