package no.samrad.web.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samrad.area.UnitMembership;
import no.samrad.place.UnitDetails;
import no.samrad.place.UnitDetails.Code;
import no.samrad.place.UnitDetails.Name;
import no.samrad.place.UnitDetails.Residents;
import no.samrad.web.export.Cell;
import no.samrad.web.export.PageTable;
import no.samrad.web.faces.Texts;

/** The tables of a unit's page as files. */
@ApplicationScoped
class UnitTables {

  @Inject Texts texts;

  /** Sends the table the address asks for, if it asks for one. */
  void sendIfAsked(String export, UnitDetails unit, List<UnitMembership> memberships) {
    Stream.of(
            table("years", "year age0 population", unit.population(), UnitTables::row),
            table("areas", "area from lastDay", memberships, UnitTables::row),
            table("codes", "code from lastDay", unit.codes(), UnitTables::row),
            table("names", "name language nameKind from lastDay", unit.names(), this::row))
        .forEach(each -> each.sendIfAsked(export, unit.unit().code().value(), unit.unit().name()));
  }

  private <T> PageTable<T> table(
      String name, String columns, Collection<T> rows, Function<T, List<Cell>> cells) {
    List<String> header =
        Stream.of(columns.split(" ")).map(each -> texts.get("place.column." + each)).toList();
    return new PageTable<>(name, header, rows, cells);
  }

  private static List<Cell> row(Residents row) {
    return List.of(Cell.amount(row.year()), Cell.amount(row.age0()), Cell.amount(row.population()));
  }

  private static List<Cell> row(UnitMembership row) {
    return List.of(Cell.text(row.areaName()), Cell.day(row.from()), Cell.day(row.lastDay()));
  }

  private static List<Cell> row(Code row) {
    return List.of(Cell.code(row.code()), Cell.day(row.from()), Cell.day(row.lastDay()));
  }

  private List<Cell> row(Name row) {
    return List.of(
        Cell.text(row.name()),
        Cell.text(texts.of(row.language())),
        Cell.text(texts.of(row.kind())),
        Cell.day(row.from()),
        Cell.day(row.lastDay()));
  }
}
