package no.samrad.web.api;

import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.area.AreaRow;
import no.samrad.area.HostRow;
import no.samrad.area.MemberRow;
import no.samrad.area.YearFigures;
import no.samrad.place.UnitKind;
import no.samrad.shared.PageOf;

/** Gives areas the shape that the API has promised, whatever the rows look like inside. */
final class AreaShapes {

  private AreaShapes() {}

  static AreaListJson of(PageOf<AreaRow> page, LocalDate day) {
    return new AreaListJson(page.items().stream().map(AreaShapes::of).toList(), page.total(), day);
  }

  private static AreaJson of(AreaRow area) {
    return new AreaJson(
        area.slug(),
        area.name(),
        area.form(),
        area.phase(),
        host(area.host()),
        area.units().stream().map(AreaShapes::member).toList(),
        area.municipalities(),
        area.cityDistricts(),
        residents(area.figures()));
  }

  static AreaDetailsJson of(AreaDetails area) {
    FormSpan form = area.form();
    PhaseSpan phase = area.phase();
    return new AreaDetailsJson(
        area.day(),
        area.slug(),
        area.name(),
        form == null ? null : form.form(),
        phase == null ? null : phase.phase(),
        host(area.host()),
        area.members().stream().map(AreaShapes::member).toList(),
        count(area.members(), UnitKind.MUNICIPALITY),
        count(area.members(), UnitKind.CITY_DISTRICT),
        residents(area.figures()),
        area.firstDay(),
        area.lastDay(),
        area.gaps().stream().sorted().toList(),
        area.series().stream().map(AreaShapes::residents).toList(),
        area.history().names().stream().map(AreaShapes::name).toList(),
        area.history().forms().stream().map(AreaShapes::form).toList(),
        area.history().phases().stream().map(AreaShapes::status).toList(),
        area.history().hosts().stream().map(AreaShapes::host).toList(),
        area.history().memberships().stream().map(AreaShapes::member).toList());
  }

  private static HostJson host(HostRow host) {
    return host == null
        ? null
        : new HostJson(
            host.code().value(), host.name(), host.from(), host.lastDay(), host.assumed());
  }

  private static MemberJson member(MemberRow unit) {
    return new MemberJson(
        unit.code().value(),
        unit.name(),
        unit.kind(),
        unit.from(),
        unit.lastDay(),
        unit.age0(),
        unit.population());
  }

  private static ResidentsJson residents(YearFigures year) {
    return year == null
        ? null
        : new ResidentsJson(year.year(), year.age0(), year.population(), year.missing());
  }

  private static NameJson name(AreaDetails.Name name) {
    return new NameJson(
        name.language().code(), name.name(), name.kind(), name.from(), name.lastDay());
  }

  private static FormJson form(FormSpan span) {
    return new FormJson(span.form(), span.from(), span.lastDay());
  }

  private static StatusJson status(PhaseSpan span) {
    return new StatusJson(span.phase(), span.from(), span.lastDay());
  }

  private static long count(List<MemberRow> members, UnitKind kind) {
    return members.stream().filter(member -> member.kind() == kind).count();
  }
}
