package no.samrad.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitFacts;
import no.samrad.place.UnitKind;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/** Areas for tests. Says only what the test is about; the rest is ordinary. */
final class AreaFixture {

  static final LocalDate START = LocalDate.of(2021, 1, 1);

  static final UnitFacts KRISTIANSAND = municipality("4204", "Kristiansand");
  static final UnitFacts ARENDAL = municipality("4203", "Arendal");
  static final UnitFacts GRIMSTAD = municipality("4202", "Grimstad");
  static final UnitFacts OSLO = municipality("0301", "Oslo");
  static final UnitFacts BERGEN = municipality("4601", "Bergen");
  static final UnitFacts FROGNER = district("030105", "Frogner", OSLO);
  static final UnitFacts BJERKE = district("030109", "Bjerke", OSLO);

  /** No district of its own in the register; only to be refused. */
  static final UnitFacts ARSTAD = district("460106", "Årstad", BERGEN);

  private static final Map<UnitId, UnitFacts> KNOWN = new HashMap<>();

  static {
    for (UnitFacts each :
        List.of(KRISTIANSAND, ARENDAL, GRIMSTAD, OSLO, BERGEN, FROGNER, BJERKE, ARSTAD)) {
      KNOWN.put(each.id(), each);
    }
  }

  private final List<Consumer<Area>> steps = new ArrayList<>();
  private final OrganisationForm form;

  private AreaFixture(OrganisationForm form) {
    this.form = form;
  }

  static AreaFixture anArea() {
    return anArea(OrganisationForm.HOST_ADMINISTRATIVE);
  }

  static AreaFixture anArea(OrganisationForm form) {
    return new AreaFixture(form);
  }

  AreaFixture with(UnitFacts... members) {
    for (UnitFacts member : members) {
      with(member, Period.startingOn(START));
    }
    return this;
  }

  AreaFixture with(UnitFacts member, Period period) {
    steps.add(area -> area.admit(member, period, "", KNOWN));
    return this;
  }

  AreaFixture hostedBy(UnitFacts host, LocalDate from) {
    steps.add(area -> area.hosting().change(host, from, KNOWN));
    return this;
  }

  /** Through every phase, one a day, so that operation starts on the day. */
  AreaFixture inOperationFrom(LocalDate day) {
    return entering(AreaPhase.ASSESSMENT, day.minusDays(3))
        .entering(AreaPhase.NEGOTIATION, day.minusDays(2))
        .entering(AreaPhase.ESTABLISHMENT, day.minusDays(1))
        .entering(AreaPhase.OPERATION, day);
  }

  AreaFixture organisedAs(OrganisationForm other, LocalDate from) {
    steps.add(area -> area.forms().change(other, from, KNOWN));
    return this;
  }

  AreaFixture entering(AreaPhase phase, LocalDate day) {
    steps.add(area -> area.life().enter(phase, day, "Vedtatt"));
    return this;
  }

  Area build() {
    Area area = new Area(new NewArea("Prøveområdet", "", "", form, START));
    steps.forEach(step -> step.accept(area));
    return area;
  }

  static Membership membershipOf(Area area, UnitFacts unit) {
    return area.memberships().stream()
        .filter(each -> each.unit().equals(unit.id()))
        .findFirst()
        .orElseThrow();
  }

  static Map<UnitId, UnitFacts> known() {
    return KNOWN;
  }

  static UnitFacts existing(UnitFacts unit, Period period) {
    return new UnitFacts(unit.id(), unit.kind(), unit.parent(), period, unit.code(), unit.name());
  }

  private static UnitFacts municipality(String code, String name) {
    return facts(code, UnitKind.MUNICIPALITY, null, name);
  }

  private static UnitFacts district(String code, String name, UnitFacts parent) {
    return facts(code, UnitKind.CITY_DISTRICT, parent.id(), name);
  }

  private static UnitFacts facts(String code, UnitKind kind, UnitId parent, String name) {
    UnitId id = new UnitId(Long.parseLong(code));
    return new UnitFacts(
        id, kind, parent, Period.throughLastDay(null, null), new UnitCode(code), name);
  }
}
