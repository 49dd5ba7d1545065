package no.samrad.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import no.samrad.calendar.CalendarFile;
import no.samrad.calendar.CalendarImport;
import no.samrad.calendar.CalendarPlan;
import no.samrad.calendar.CalendarRule;
import no.samrad.calendar.MeetingBody;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs calendar/importDates.xhtml: a file is looked at, and then written or left. */
@Named
@ViewScoped
public class CalendarImportView implements Serializable {

  @Inject transient CalendarImport imports;
  @Inject transient CalendarDoor door;
  @Inject transient Messages messages;

  private transient Part file;
  private String code;
  private MeetingBody body;
  private Integer daysBefore;
  private OpenCalendar open;
  private CalendarFile looked;
  private CalendarPlan plan;

  public void load() {
    open = door.open(code);
  }

  /** Reads the file and shows what it would change. */
  public void check() {
    plan = null;
    if (file == null || file.getSubmittedFileName() == null) {
      throw new RuleViolation(CalendarRule.FILE_MISSING);
    }
    looked = new CalendarFile(file.getSubmittedFileName(), content(), body, daysBefore);
    plan = imports.check(open.id(), looked);
  }

  public String write() {
    try {
      imports.write(open.id(), looked, plan.fingerprint());
    } catch (StaleData e) {
      plan = imports.check(open.id(), looked);
      messages.stale("calendar.import.stale", open.name());
      return null;
    }
    messages.afterRedirect("calendar.imported", open.name(), plan.changes().size());
    return "/calendar/unit?faces-redirect=true&code=" + code;
  }

  /** One byte more than is allowed is enough to see that it is too much. */
  private byte[] content() {
    try (InputStream in = file.getInputStream()) {
      return in.readNBytes(CalendarFile.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<MeetingBody> getBodies() {
    return List.of(MeetingBody.values());
  }

  public int getLargestBytes() {
    return CalendarFile.LARGEST;
  }

  public CalendarPlan getPlan() {
    return plan;
  }

  public CalendarFile getLooked() {
    return looked;
  }

  public OpenCalendar getOpen() {
    return open;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public MeetingBody getBody() {
    return body;
  }

  public void setBody(MeetingBody body) {
    this.body = body;
  }

  public Integer getDaysBefore() {
    return daysBefore;
  }

  public void setDaysBefore(Integer daysBefore) {
    this.daysBefore = daysBefore;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
