package no.samrad.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.area.AreaQueries;
import no.samrad.area.AreaRow;
import no.samrad.area.AreaSearch;
import no.samrad.meeting.MeetingHit;
import no.samrad.meeting.MeetingSearchQueries;
import no.samrad.place.PlaceQueries;
import no.samrad.place.UnitKind;
import no.samrad.place.UnitRow;
import no.samrad.place.UnitSearch;
import no.samrad.security.CurrentUser;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PlainText;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs search/results.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class SearchView {

  /** No name and no number is longer. */
  static final int LONGEST = 200;

  /** So many of each kind; the lists have the rest. */
  private static final int SHOWN = 10;

  @Inject AreaQueries areaQueries;
  @Inject PlaceQueries placeQueries;
  @Inject MeetingSearchQueries meetingQueries;
  @Inject CurrentUser user;
  @Inject Frame frame;
  @Inject SearchTable table;
  @Inject Texts texts;

  private String q = "";
  private String export;
  private PageOf<AreaRow> areas = new PageOf<>(List.of(), 0);
  private PageOf<MeetingHit> meetings = new PageOf<>(List.of(), 0);
  private List<Group> groups = List.of();

  /** Municipalities or city districts, the best hits first. */
  public record Group(UnitKind kind, PageOf<UnitRow> rows) {}

  public void load() {
    if (isBlank() || isTooLong()) {
      return;
    }
    if (Download.isAsked(export)) {
      table.send(export, frame.getDay(), found());
      return;
    }
    PageRequest page = PageRequest.first(SHOWN);
    if (mayAskForAreas()) {
      areas = areas(page);
      meetings = meetings(page);
    }
    groups =
        Stream.of(UnitKind.values())
            .map(kind -> new Group(kind, units(kind, page)))
            .filter(group -> group.rows().total() > 0)
            .toList();
  }

  private SearchTable.Found found() {
    return new SearchTable.Found(
        mayAskForAreas() ? this::areas : null,
        mayAskForAreas() ? this::meetings : null,
        Stream.of(UnitKind.values()).map(kind -> page -> units(kind, page)));
  }

  private boolean mayAskForAreas() {
    return !user.roles().isEmpty();
  }

  private PageOf<AreaRow> areas(PageRequest page) {
    return areaQueries.areas(
        new AreaSearch(frame.getDay(), PageLanguage.now(), getAreaText(), null), page);
  }

  private PageOf<MeetingHit> meetings(PageRequest page) {
    return meetingQueries.meetings(q, PageLanguage.now(), page);
  }

  private PageOf<UnitRow> units(UnitKind kind, PageRequest page) {
    return placeQueries.units(new UnitSearch(q, kind, frame.getDay(), PageLanguage.now()), page);
  }

  /** They looked for the programme, not for an area: all of them run it. */
  public boolean isProgramme() {
    return ProgrammeName.isMeant(q);
  }

  /** What the names of areas must contain. */
  public String getAreaText() {
    return isProgramme() ? "" : q;
  }

  public boolean isBlank() {
    return q.isEmpty();
  }

  public boolean isTooLong() {
    return getLength() > LONGEST;
  }

  public int getLength() {
    return PlainText.length(q);
  }

  public int getLongest() {
    return LONGEST;
  }

  /** What the field shows again; not ten thousand characters. */
  public String getShown() {
    return isTooLong() ? "" : q;
  }

  public long getTotal() {
    return areas.total()
        + meetings.total()
        + groups.stream().mapToLong(group -> group.rows().total()).sum();
  }

  /** The sentence under the heading. */
  public String getLead() {
    return isBlank() || isTooLong() || getTotal() == 0
        ? ""
        : texts.get("search.lead", q, getTotal(), frame.getDay());
  }

  public PageOf<AreaRow> getAreas() {
    return areas;
  }

  /** Meetings of councils, the latest first. */
  public PageOf<MeetingHit> getMeetings() {
    return meetings;
  }

  public List<Group> getGroups() {
    return groups;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String typed) {
    q = PlainText.line(typed);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
