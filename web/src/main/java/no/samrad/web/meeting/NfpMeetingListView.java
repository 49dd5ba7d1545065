package no.samrad.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingQueries;
import no.samrad.meeting.MeetingRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.faces.Texts;

/** Backs meeting/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class NfpMeetingListView {

  private static final int ROWS = 50;

  @Inject MeetingQueries meetings;
  @Inject MeetingDoor door;
  @Inject MeetingTables tables;
  @Inject Texts texts;

  private String slug;
  private long council;
  private String year;
  private String page;
  private String export;
  private CouncilMeetings open;
  private PageOf<MeetingRow> rows;
  private List<Integer> years;

  public void load() {
    open = door.council(slug, council);
    if (Download.isAsked(export)) {
      String title = texts.get("meeting.list.title", open.areaName());
      tables.send(export, slug, title, at -> read(new PageRequest(at, PageRequest.LARGEST, "")));
      return;
    }
    years = meetings.years(new CouncilId(council));
    rows = read(request());
  }

  private PageOf<MeetingRow> read(PageRequest wanted) {
    return meetings.meetings(new CouncilId(council), getChosenYear(), wanted);
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  /** The year of the address; 0 for all. */
  public int getChosenYear() {
    return year != null && year.matches("20[0-9]{2}") ? Integer.parseInt(year) : 0;
  }

  public List<Integer> getYears() {
    return years;
  }

  public CouncilMeetings getOpen() {
    return open;
  }

  public PageOf<MeetingRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
