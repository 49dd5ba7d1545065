package no.samrad.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.adoption.StageTime;
import no.samrad.adoption.TimeQueries;
import no.samrad.adoption.TimeRow;
import no.samrad.adoption.TypeTime;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Pages;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Where the time goes: of the agreement in the address, and of all. Only reads. */
@Named
@RequestScoped
public class TimeView {

  private static final int ROWS = 25;

  @Inject TimeQueries times;
  @Inject TimeTable table;
  @Inject AgreementHere here;
  @Inject Frame frame;
  @Inject Format format;
  @Inject Texts texts;

  private String page;
  private String export;
  private PageOf<TimeRow> rows;
  private List<TypeTime> types;
  private TimeRow own;

  public void load() {
    if (Download.isAsked(export)) {
      table.send(export, frame.getDay(), this::read);
      return;
    }
    rows = read(request());
    types = times.types(frame.getDay(), PageLanguage.now());
  }

  private PageOf<TimeRow> read(PageRequest wanted) {
    return times.agreements(frame.getDay(), PageLanguage.now(), wanted);
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, "");
  }

  /** Of the agreement in the address; null when it has no version on the day. */
  public TimeRow getOwn() {
    if (own == null) {
      own = times.of(here.id(), frame.getDay(), PageLanguage.now()).orElse(null);
    }
    return own;
  }

  /** The longest bar of a chart, days or median. */
  public long longest(List<StageTime> stages) {
    return stages.stream().mapToLong(TimeView::length).max().orElse(0);
  }

  private static long length(StageTime time) {
    long days = time.days() == null ? 0 : time.days();
    double median = time.median() == null ? 0 : time.median();
    return Math.max(days, (long) Math.ceil(median));
  }

  /** 12 dager, or why there is no number. */
  public String days(StageTime time) {
    if (time.days() == null) {
      return texts.get("adoption.time.notBegun");
    }
    return texts.get(time.running() ? "adoption.time.soFar" : "adoption.time.days", time.days());
  }

  public String median(StageTime time) {
    return time.median() == null ? "–" : format.number(time.median(), whole(time) ? 0 : 1);
  }

  private static boolean whole(StageTime time) {
    return time.median() == Math.rint(time.median());
  }

  public PageOf<TimeRow> getRows() {
    return rows;
  }

  public List<TypeTime> getTypes() {
    return types;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
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
