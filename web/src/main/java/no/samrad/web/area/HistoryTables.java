package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.Name;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.area.HostRow;
import no.samrad.area.MemberRow;
import no.samrad.area.YearFigures;
import no.samrad.web.export.Cell;
import no.samrad.web.export.PageTable;
import no.samrad.web.faces.Texts;

/** What an area was through time, as files: the tables of its page. */
@ApplicationScoped
class HistoryTables {

  @Inject Texts texts;

  /** Sends the table the address asks for, if it asks for one. */
  void sendIfAsked(String export, AreaDetails area) {
    AreaDetails.History history = area.history();
    Stream.of(
            table(
                "memberships", "unit code from lastDay because", history.memberships(), this::row),
            table("hosts", "host from lastDay basis reason correction", history.hosts(), this::row),
            table("forms", "form from lastDay basis reason correction", history.forms(), this::row),
            table("phases", "phase from lastDay reason", history.phases(), this::row),
            table("names", "name language nameKind from lastDay", history.names(), this::row),
            table("years", "year age0 population", area.series(), this::row))
        .forEach(each -> each.sendIfAsked(export, area.slug(), area.name()));
  }

  private <T> PageTable<T> table(
      String name, String columns, Collection<T> rows, Function<T, List<Cell>> cells) {
    List<String> header =
        Stream.of(columns.split(" ")).map(each -> texts.get("area.csv." + each)).toList();
    return new PageTable<>(name, header, rows, cells);
  }

  private List<Cell> row(MemberRow row) {
    return List.of(
        Cell.text(row.name()),
        Cell.code(row.code()),
        Cell.day(row.from()),
        Cell.day(row.lastDay()),
        Cell.text(row.allowedBecause()));
  }

  private List<Cell> row(HostRow row) {
    return List.of(
        Cell.text(row.name()),
        Cell.day(row.from()),
        Cell.day(row.lastDay()),
        basis(row.assumed()),
        Cell.text(row.reason()),
        Cell.text(row.correction()));
  }

  private List<Cell> row(FormSpan row) {
    return List.of(
        Cell.text(texts.of(row.form())),
        Cell.day(row.from()),
        Cell.day(row.lastDay()),
        basis(row.assumed()),
        Cell.text(row.reason()),
        Cell.text(row.correction()));
  }

  private List<Cell> row(PhaseSpan row) {
    return List.of(
        Cell.text(texts.of(row.phase())),
        Cell.day(row.from()),
        Cell.day(row.lastDay()),
        Cell.text(row.reason()));
  }

  private List<Cell> row(Name row) {
    return List.of(
        Cell.text(row.name()),
        Cell.text(texts.of(row.language())),
        Cell.text(texts.of(row.kind())),
        Cell.day(row.from()),
        Cell.day(row.lastDay()));
  }

  private List<Cell> row(YearFigures row) {
    return List.of(Cell.amount(row.year()), Cell.amount(row.age0()), Cell.amount(row.population()));
  }

  private Cell basis(boolean assumed) {
    return Cell.text(texts.get(assumed ? "area.assumed" : "area.entered"));
  }
}
