package no.samrad.web.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaGap;
import no.samrad.area.AreaQueries;
import no.samrad.area.MemberRow;
import no.samrad.web.export.Download;
import no.samrad.web.faces.LineChart;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs area/area.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class AreaView {

  private static final String LARGEST_FIRST = "-population";

  /** These have their own place on the page: an empty table, a note at the figures. */
  private static final Set<AreaGap> SAID_ELSEWHERE =
      EnumSet.of(AreaGap.NO_MEMBERS, AreaGap.FIGURES_INCOMPLETE);

  @Inject AreaQueries areas;
  @Inject AreaRights rights;
  @Inject AreaTables tables;
  @Inject HistoryTables histories;
  @Inject Frame frame;
  @Inject Texts texts;

  private String slug;
  private String sort = LARGEST_FIRST;
  private String export;
  private AreaDetails area;
  private NameFacts names;
  private List<MemberLine> members;
  private Catchment catchment;
  private Timeline timeline;

  public void load() {
    area = areas.area(slug, frame.getDay(), PageLanguage.now());
    names = NameFacts.of(area, PageLanguage.now());
    members = MemberLine.of(area, sort);
    catchment = Catchment.of(area);
    timeline = Timeline.of(area, frame.getToday());
    if (Download.isAsked(export)) {
      tables.sendMembers(export, area, members);
    }
    histories.sendIfAsked(export, area);
  }

  /** The day lies after the area was closed, not before it began. */
  public boolean isClosed() {
    return area.lastDay() != null && area.day().isAfter(area.lastDay());
  }

  public boolean isMayChange() {
    return area.existing() && !frame.isOtherDay() && rights.mayChange(area.id());
  }

  /** Mistakes can be put right also when the area is closed. */
  public boolean isMayCorrect() {
    return !frame.isOtherDay() && rights.mayChange(area.id());
  }

  public List<AreaGap> getGaps() {
    return area.gaps().stream().filter(gap -> !SAID_ELSEWHERE.contains(gap)).toList();
  }

  /** Members that merge or split while they are members, before the day or after it. */
  public List<MemberRow> outlasting(AreaGap gap) {
    boolean ceased = gap == AreaGap.MEMBER_HAS_CEASED;
    return area.members().stream()
        .filter(MemberRow::outlastsItsUnit)
        .filter(each -> each.hasCeasedBy(area.day()) == ceased)
        .toList();
  }

  /** The last day before or on the day of the page when somebody came or had left. */
  public LocalDate getUnchangedSince() {
    return area.history().memberships().stream()
        .flatMap(
            each ->
                Stream.of(each.from(), each.lastDay() == null ? null : each.lastDay().plusDays(1)))
        .filter(Objects::nonNull)
        .filter(day -> !day.isAfter(area.day()))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  public NameFacts getNames() {
    return names;
  }

  public List<LifeStep> getSteps() {
    return LifeStep.of(area);
  }

  public LineChart getChart() {
    return catchment.chart(texts, area.name());
  }

  public String getChartNote() {
    return catchment.chartNote(texts);
  }

  public AreaDetails getArea() {
    return area;
  }

  public List<MemberLine> getMembers() {
    return members;
  }

  public Catchment getCatchment() {
    return catchment;
  }

  public Timeline getTimeline() {
    return timeline;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort == null || sort.isEmpty() ? LARGEST_FIRST : sort;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
