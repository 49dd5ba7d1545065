package no.samrad.agendapaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.ItemId;
import no.samrad.document.DocumentId;
import no.samrad.document.UploadedFile;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;

/**
 * Papers come to an item of an agenda, move and go while the meeting is planned. Once it is called
 * more may come, flagged as late; what members have got stays.
 */
@Stateless
public class PaperFiling {

  @Inject PaperDesk desk;
  @Inject ItemPapers papers;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * A file becomes the last paper of an item.
   *
   * @param title empty: as the file is called
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public PaperId addFile(ItemId item, String title, UploadedFile file) {
    PaperTitle called = PaperTitle.orNameOf(title, file.name());
    AgendaMeeting meeting = desk.adding(item);

    DocumentId document = desk.store(meeting, file, papers.files(item));
    PaperId paper = papers.add(meeting, item, called, document, "");

    List<Change> changes =
        List.of(Change.set("storedFile", document), Change.set("itemLate", !meeting.open()));
    events.fire(new PaperAdded(meeting.area(), item, changes, clock.instant()));
    return paper;
  }

  /** A page of this application becomes the last paper of an item. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public PaperId addLink(ItemId item, String title, String link) {
    PaperTitle called = new PaperTitle(title);
    PaperLink page = new PaperLink(link);
    AgendaMeeting meeting = desk.adding(item);

    PaperId paper = papers.add(meeting, item, called, null, page.path());

    List<Change> changes =
        List.of(Change.set("paperLink", page.path()), Change.set("itemLate", !meeting.open()));
    events.fire(new PaperAdded(meeting.area(), item, changes, clock.instant()));
    return paper;
  }

  /** One place up; the first stays where it is. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void moveUp(ItemId item, PaperId paper) {
    AgendaMeeting meeting = desk.changing(item);
    List<PaperId> order = new ArrayList<>(papers.of(item).stream().map(PaperRow::id).toList());
    int at = order.indexOf(paper);
    if (at < 0) {
      throw new NotFound(paper);
    }

    order.remove(at);
    order.add(Math.max(0, at - 1), paper);
    papers.order(item, order);

    events.fire(new PaperMoved(meeting.area(), item, about(paper), clock.instant()));
  }

  /**
   * It is called something else.
   *
   * @param seen what it was called when somebody thought of another title
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void rename(ItemId item, PaperId paper, String seen, String title) {
    PaperTitle called = new PaperTitle(title);
    AgendaMeeting meeting = desk.changing(item);
    if (!papers.require(item, paper).title().equals(seen)) {
      throw new StaleData(paper);
    }

    papers.rename(paper, called);

    events.fire(new PaperRenamed(meeting.area(), item, about(paper), clock.instant()));
  }

  /** It goes, and its file with it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void remove(ItemId item, PaperId paper) {
    AgendaMeeting meeting = desk.changing(item);

    desk.remove(papers.require(item, paper));

    events.fire(new PaperRemoved(meeting.area(), item, about(paper), clock.instant()));
  }

  private static List<Change> about(PaperId paper) {
    return List.of(Change.set("itemPaper", paper));
  }
}
