package no.samrad.web.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.samrad.agenda.ItemId;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.ballot.BallotQueries;
import no.samrad.ballot.ItemSheet;
import no.samrad.ballot.ProposalKind;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.sitting.LivePage;
import no.samrad.sitting.SittingQueries;
import no.samrad.web.faces.Answer;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/**
 * Backs sitting/live.xhtml and sitting/attendance.xhtml. Their forms are plain ones that post to
 * the page itself and need no state on the server, so that they may be sent again after any while.
 */
@Named
@RequestScoped
public class LiveView {

  /** Set by the script, which takes the page as the answer instead of being sent on to it. */
  private static final String SCRIPT = "X-Samrad-Live";

  @Inject AreaDirectoryQueries directory;
  @Inject SittingQueries sittings;
  @Inject BallotQueries ballots;
  @Inject LiveControls controls;
  @Inject Frame frame;

  private String slug;
  private long meeting;
  private Long item;
  private String stamp;
  private AreaId area;
  private String areaName;
  private LivePage page;
  private ItemSheet sheet;

  public void load() {
    if (stamp != null) {
      PlainText.send(sittings.stamp(new NfpMeetingId(meeting)));
      return;
    }
    area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    areaName = directory.nameOf(area, frame.getToday(), PageLanguage.now()).orElse(slug);
    read();
    if (isPosted()) {
      post();
    }
  }

  private void read() {
    ItemId wanted = item == null ? null : new ItemId(item);
    NfpMeetingId id = new NfpMeetingId(meeting);
    sheet = null;
    page = sittings.page(id, wanted, PageLanguage.now());
    if (!page.meeting().area().equals(area)) {
      throw new NotFound(id);
    }
  }

  private void post() {
    boolean gone = controls.perform(new Posted(new NfpMeetingId(meeting), request()));
    item = gone ? null : item;
    read();
    FacesContext faces = FacesContext.getCurrentInstance();
    if (request().getHeader(SCRIPT) == null && !faces.isValidationFailed()) {
      HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
      Answer.seeOther(request(), response, getAddress());
      faces.responseComplete();
    }
  }

  /** The page, with the item it shows unless that is the one the meeting has come to. */
  public String getAddress() {
    String shown = item == null || page.isShownNow() ? "" : "?item=" + item;
    return frame.path() + shown;
  }

  /** Where the pages of the meeting begin. */
  public String getBase() {
    return request().getContextPath() + "/councils/" + slug + "/meetings/" + meeting;
  }

  /** What was typed and refused, or else what is recorded. */
  public String typed(String control, String field, String recorded) {
    boolean refused = isPosted() && FacesContext.getCurrentInstance().isValidationFailed();
    String sent = request().getParameter(field);
    return refused && sent != null && control.equals(request().getParameter("act"))
        ? sent
        : recorded;
  }

  private boolean isPosted() {
    return "POST".equals(request().getMethod()) && request().getParameter("act") != null;
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }

  /** What happens in the item that is shown; read once somebody looks. */
  public ItemSheet getSheet() {
    if (sheet == null && page.item() != null) {
      sheet = ballots.item(page.item().item(), PageLanguage.now());
    }
    return sheet;
  }

  /** Whoever keeps the minutes may record: the meeting is in session. */
  public boolean isRecording() {
    return page.meeting().keeps() && page.meeting().isRunning();
  }

  /** Of the item that is shown, something can be recorded now. */
  public boolean isDealing() {
    return isRecording() && page.isShownNow() && page.item().isOpen();
  }

  /** What a proposal is called that came with the papers. */
  public ProposalKind getRecommended() {
    return ProposalKind.RECOMMENDED;
  }

  public LivePage getPage() {
    return page;
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

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }

  public Long getItem() {
    return item;
  }

  public void setItem(Long item) {
    this.item = item;
  }

  public String getStamp() {
    return stamp;
  }

  public void setStamp(String stamp) {
    this.stamp = stamp;
  }
}
