package no.samrad.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.area.AreaRow;
import no.samrad.meeting.MeetingHit;
import no.samrad.place.UnitRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.area.AreaWords;
import no.samrad.web.export.AllPages;
import no.samrad.web.export.Cell;
import no.samrad.web.export.Download;
import no.samrad.web.export.Sheet;
import no.samrad.web.faces.Texts;
import no.samrad.web.meeting.MeetingWords;

/** What a search found as a file: every hit of each kind, in the order of the page. */
@ApplicationScoped
class SearchTable {

  @Inject Texts texts;
  @Inject AreaWords words;
  @Inject MeetingWords meetingWords;

  /**
   * @param areas null, as the meetings, when the reader may not ask for any
   * @param units kind by kind
   */
  record Found(
      Function<PageRequest, PageOf<AreaRow>> areas,
      Function<PageRequest, PageOf<MeetingHit>> meetings,
      Stream<Function<PageRequest, PageOf<UnitRow>>> units) {}

  void send(String export, LocalDate day, Found found) {
    Download.table(
        export,
        texts.get("search.file") + "-" + day,
        texts.get("search.title"),
        sheet -> write(sheet, found));
  }

  private void write(Sheet sheet, Found found) {
    sheet.header(
        Stream.of("kind", "name", "code", "note", "lastDay")
            .map(column -> texts.get("search.column." + column))
            .toArray(String[]::new));
    if (found.areas() != null) {
      AllPages.each(found.areas(), row -> area(sheet, row));
      AllPages.each(found.meetings(), row -> meeting(sheet, row));
    }
    found.units().forEach(read -> AllPages.each(read, row -> unit(sheet, row)));
  }

  private void area(Sheet sheet, AreaRow row) {
    sheet.row(
        Cell.text(texts.get("search.AREA")),
        Cell.text(row.name()),
        Cell.code(null),
        Cell.text(words.units(row.municipalities(), row.cityDistricts())),
        Cell.day(null));
  }

  private void meeting(Sheet sheet, MeetingHit hit) {
    sheet.row(
        Cell.text(texts.get("search.MEETING")),
        Cell.text(meetingWords.hitName(hit)),
        Cell.code(null),
        Cell.text(hit.item().isEmpty() ? hit.areaName() : hit.areaName() + ": " + hit.item()),
        Cell.day(hit.day()));
  }

  private void unit(Sheet sheet, UnitRow row) {
    sheet.row(
        Cell.text(texts.of(row.kind())),
        Cell.text(row.name()),
        Cell.code(row.code()),
        Cell.text(row.countyName()),
        Cell.day(row.lastDay()));
  }
}
