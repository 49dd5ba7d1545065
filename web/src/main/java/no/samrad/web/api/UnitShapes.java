package no.samrad.web.api;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.UnitDetails;
import no.samrad.place.UnitDetails.Relation;
import no.samrad.place.UnitDetails.Residents;
import no.samrad.place.UnitRow;
import no.samrad.shared.PageOf;

/** Gives units the shape that the API has promised, whatever the rows look like inside. */
final class UnitShapes {

  private UnitShapes() {}

  static UnitListJson of(PageOf<UnitRow> page, LocalDate day) {
    return new UnitListJson(page.items().stream().map(UnitShapes::of).toList(), page.total(), day);
  }

  private static UnitJson of(UnitRow unit) {
    return new UnitJson(
        unit.code().value(),
        unit.name(),
        unit.kind(),
        county(unit),
        unit.firstDay(),
        unit.lastDay(),
        unit.existing(),
        unit.age0(),
        unit.population());
  }

  static UnitDetailsJson of(UnitDetails details, LocalDate day) {
    UnitRow unit = details.unit();
    return new UnitDetailsJson(
        day,
        unit.code().value(),
        unit.name(),
        unit.kind(),
        county(unit),
        unit.firstDay(),
        unit.lastDay(),
        unit.existing(),
        unit.age0(),
        unit.population(),
        details.languageForm(),
        details.parent() == null ? null : related(details.parent()),
        details.names().stream().map(UnitShapes::name).toList(),
        details.codes().stream().map(UnitShapes::code).toList(),
        related(details.predecessors()),
        related(details.successors()),
        details.population().stream().map(UnitShapes::residents).toList());
  }

  private static String county(UnitRow unit) {
    return unit.countyName().isEmpty() ? null : unit.countyName();
  }

  private static List<RelatedUnitJson> related(List<Relation> units) {
    return units.stream().map(UnitShapes::related).toList();
  }

  private static RelatedUnitJson related(Relation unit) {
    return new RelatedUnitJson(unit.code().value(), unit.name(), unit.day());
  }

  private static NameJson name(UnitDetails.Name name) {
    return new NameJson(
        name.language().code(), name.name(), name.kind(), name.from(), name.lastDay());
  }

  private static CodeJson code(UnitDetails.Code code) {
    return new CodeJson(code.code().value(), code.from(), code.lastDay());
  }

  private static UnitResidentsJson residents(Residents year) {
    return new UnitResidentsJson(year.year(), year.age0(), year.population());
  }
}
