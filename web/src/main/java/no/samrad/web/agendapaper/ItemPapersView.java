package no.samrad.web.agendapaper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import no.samrad.agenda.ItemDetails;
import no.samrad.agenda.ItemId;
import no.samrad.agendapaper.ItemPaperQueries;
import no.samrad.agendapaper.PaperFiling;
import no.samrad.agendapaper.PaperId;
import no.samrad.agendapaper.PaperRow;
import no.samrad.document.DocumentRule;
import no.samrad.document.UploadLimit;
import no.samrad.document.UploadedFile;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.web.agenda.AgendaDoor;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs agendapaper/papers.xhtml: the papers of an item, in order, and one more. */
@Named
@ViewScoped
public class ItemPapersView implements Serializable {

  @Inject transient PaperFiling filing;
  @Inject transient ItemPaperQueries queries;
  @Inject transient AgendaDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long meeting;
  private long item;
  private String title;
  private String link;
  private transient Part file;
  private Long paper;
  private PaperRow renamed;
  private String newTitle;
  private ItemDetails details;
  private List<PaperRow> papers;

  public void load() {
    find();
    newTitle = renamed == null ? null : renamed.title();
  }

  private void find() {
    details = door.itemToKeep(slug, meeting, item);
    papers = queries.papers(id());
    renamed = paper == null || !details.mayChange() ? null : requirePaper(new PaperId(paper));
  }

  private PaperRow requirePaper(PaperId wanted) {
    return papers.stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  public String rename() {
    try {
      filing.rename(id(), renamed.id(), renamed.title(), newTitle);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("agendapaper.stale", renamed.title());
      return null;
    }
    messages.afterRedirect("agendapaper.renamed", newTitle);
    return here();
  }

  /** A link where one is typed, and a file where not. */
  public String save() {
    if (link != null && !link.isBlank()) {
      filing.addLink(id(), title, link);
    } else {
      UploadedFile sent = Uploads.of(file);
      if (sent == null) {
        throw new RuleViolation(DocumentRule.FILE_MISSING);
      }
      filing.addFile(id(), title, sent);
    }
    messages.afterRedirect("agendapaper.added");
    return here();
  }

  public String moveUp(long paper) {
    filing.moveUp(id(), new PaperId(paper));
    return here();
  }

  public String remove(long paper, String called) {
    filing.remove(id(), new PaperId(paper));
    messages.afterRedirect("agendapaper.removed", called);
    return here();
  }

  private ItemId id() {
    return new ItemId(item);
  }

  private String here() {
    return "/agendapaper/papers?faces-redirect=true&slug="
        + slug
        + "&meeting="
        + meeting
        + "&item="
        + item;
  }

  public int getLargestMegabytes() {
    return UploadLimit.megabytes();
  }

  public long getLargestBytes() {
    return UploadLimit.bytes();
  }

  public ItemDetails getDetails() {
    return details;
  }

  public List<PaperRow> getPapers() {
    return papers;
  }

  /** The one that gets another title; null: none. */
  public PaperRow getRenamed() {
    return renamed;
  }

  public Long getPaper() {
    return paper;
  }

  public void setPaper(Long paper) {
    this.paper = paper;
  }

  public String getNewTitle() {
    return newTitle;
  }

  public void setNewTitle(String newTitle) {
    this.newTitle = newTitle;
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

  public long getItem() {
    return item;
  }

  public void setItem(long item) {
    this.item = item;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
