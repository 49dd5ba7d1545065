package no.samrad.web.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.area.UnitMembership;
import no.samrad.place.PlaceQueries;
import no.samrad.place.PlaceRule;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitDetails;
import no.samrad.place.UnitDetails.Residents;
import no.samrad.place.UnitRow;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.LineChart;
import no.samrad.web.faces.LineChart.Scale;
import no.samrad.web.faces.LineChart.Value;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;

/** Backs place/unit.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class UnitView {

  @Inject PlaceQueries places;
  @Inject AreaDirectoryQueries areas;
  @Inject UnitTables tables;
  @Inject Frame frame;
  @Inject Texts texts;
  @Inject Format format;

  private String code;
  private String export;
  private UnitDetails unit;
  private List<UnitMembership> memberships = List.of();
  private OtherDays otherDays;

  /**
   * The number belongs to somebody, but not on the day asked about.
   *
   * @param day the nearest day when it did
   * @param sentence says so
   */
  public record OtherDays(String name, LocalDate day, String sentence) {}

  public void load() {
    try {
      unit = places.unit(new UnitCode(code), frame.getDay(), PageLanguage.now());
      memberships = areas.ofUnits(List.of(unit.unit().id()), frame.getDay(), PageLanguage.now());
      tables.sendIfAsked(export, unit, memberships);
    } catch (RuleViolation e) {
      otherDays = otherDays(e);
    }
  }

  private OtherDays otherDays(RuleViolation violation) {
    boolean elsewhen =
        violation.rule() == PlaceRule.CODE_NO_LONGER_VALID
            || violation.rule() == PlaceRule.CODE_NOT_YET_VALID;
    if (!elsewhen) {
      throw violation;
    }
    return new OtherDays(
        violation.details().get(1).toString(),
        (LocalDate) violation.details().get(2),
        texts.rule(violation.rule(), violation.details()));
  }

  /** Where the unit takes part on the day of the page, or null. */
  private UnitMembership membershipNow() {
    return memberships.stream()
        .filter(each -> each.includes(frame.getDay()))
        .findFirst()
        .orElse(null);
  }

  /** What it is, and where it takes part. */
  public String getLead() {
    if (unit == null) {
      return "";
    }
    UnitRow row = unit.unit();
    String what =
        unit.parent() != null
            ? texts.get("place.lead.cityDistrict", row.code(), unit.parent().name())
            : row.countyName().isEmpty()
                ? texts.get("place.lead.municipalityOnly", row.code())
                : texts.get("place.lead.municipality", row.code(), row.countyName());
    UnitMembership now = membershipNow();
    return now == null
        ? what
        : what + " " + texts.get("place.lead.area", now.areaName(), now.from());
  }

  public String getLanguageForm() {
    return texts.get("place.languageForm." + unit.languageForm());
  }

  public String getExistence() {
    return format.period(Period.throughLastDay(unit.unit().firstDay(), unit.unit().lastDay()));
  }

  public String getName() {
    return unit == null ? otherDays.name() : unit.unit().name();
  }

  public LineChart getChart() {
    List<Residents> years = unit.population();
    return new LineChart(
        texts.get("place.chart.title", getName()),
        texts.get("place.chart.note"),
        texts.get("place.chart.sentence", getName(), year(years.get(0)), year(last(years))),
        scale(),
        years.stream().map(each -> new Value(year(each), each.age0())).toList());
  }

  private Scale scale() {
    return Scale.around(
        Texts.language(), 0, unit.population().stream().map(Residents::age0).toList());
  }

  /** Where the axis starts, when that is not at 0. */
  public String getChartNote() {
    return scale().startsAtZero() ? "" : texts.get("place.chart.axis", (long) scale().low());
  }

  private static String year(Residents residents) {
    return Integer.toString(residents.year());
  }

  private static Residents last(List<Residents> years) {
    return years.get(years.size() - 1);
  }

  public UnitDetails getUnit() {
    return unit;
  }

  public OtherDays getOtherDays() {
    return otherDays;
  }

  public List<UnitMembership> getMemberships() {
    return memberships;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
