package no.samrad.web.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.hours.HoursQueries;
import no.samrad.hours.YearHours;
import no.samrad.hours.YearHours.MeetingHours;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs hours/hours.xhtml: what each municipality has put in, in a year. Only reads. */
@Named
@RequestScoped
public class HoursView {

  private static final int YEARS_BACK = 3;
  private static final String A_YEAR = "20\\d{2}";

  @Inject AreaDirectoryQueries directory;
  @Inject HoursQueries queries;
  @Inject HoursTables tables;
  @Inject AreaAccess access;
  @Inject Frame frame;

  private String slug;
  private String year;
  private String export;
  private AreaId area;
  private String areaName;
  private YearHours hours;

  public void load() {
    area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    hours = queries.year(area, asked(), PageLanguage.now());
    if (Download.isAsked(export)) {
      tables.send(export, slug, hours);
      return;
    }
    areaName = directory.nameOf(area, frame.getToday(), PageLanguage.now()).orElse(slug);
  }

  /** This year when the address says nothing that can be read. */
  private int asked() {
    return year != null && year.matches(A_YEAR)
        ? Integer.parseInt(year)
        : frame.getToday().getYear();
  }

  /** This year and those before it, and the one that is shown. */
  public List<Integer> getYears() {
    int now = frame.getToday().getYear();
    return IntStream.concat(IntStream.rangeClosed(now - YEARS_BACK, now), IntStream.of(asked()))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  public boolean isMayManage() {
    return access.mayAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY);
  }

  /** The reader enters at least their own. */
  public boolean mayEnter(MeetingHours row) {
    return row.own() > 0 || isMayManage();
  }

  public YearHours getHours() {
    return hours;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
