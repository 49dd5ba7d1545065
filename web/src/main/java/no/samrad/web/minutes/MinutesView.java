package no.samrad.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samrad.minutes.MinutesFile;
import no.samrad.minutes.MinutesFormat;
import no.samrad.minutes.MinutesQueries;
import no.samrad.minutes.MinutesSheet;
import no.samrad.minutes.MinutesSheet.CommentRow;
import no.samrad.minutes.MinutesStage;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Messages;
import no.samrad.web.paper.PaperAnswer;

/** Backs minutes/minutes.xhtml, and hands out the files. Only reads. */
@Named
@RequestScoped
public class MinutesView {

  private static final String EVERYBODY = "everybody";

  @Inject MinutesDoor door;
  @Inject MinutesQueries minutes;
  @Inject PaperAnswer answer;
  @Inject Messages messages;

  private String slug;
  private long meeting;
  private String file;
  private String readBy;
  private OpenMinutes open;
  private List<MinutesBlock> blocks = List.of();

  public void load() {
    open = door.open(slug, meeting, EVERYBODY.equals(readBy));
    if (isSent()) {
      return;
    }
    if (getSheet().text() != null) {
      blocks = MinutesBlock.of(getSheet().text().sections(), getSheet().comments());
    }
  }

  /** A file where the address asks for one; the page with the reason where it is refused. */
  private boolean isSent() {
    Optional<MinutesFormat> format =
        Arrays.stream(MinutesFormat.values())
            .filter(each -> each.isDocument() && each.name().equals(file))
            .findFirst();
    if (format.isEmpty()) {
      return false;
    }
    try {
      MinutesFile found = minutes.file(open.meeting(), format.get());
      answer.sendFile(found.fileName(), found.format().mediaType(), found.content());
      return true;
    } catch (RuleViolation refused) {
      messages.refuse(refused);
      return false;
    }
  }

  public MinutesSheet getSheet() {
    return open.sheet();
  }

  public OpenMinutes getOpen() {
    return open;
  }

  public List<MinutesBlock> getBlocks() {
    return blocks;
  }

  public boolean isManages() {
    return getSheet().reader().manages();
  }

  /** Something can still be written. */
  public boolean isWritable() {
    return isManages() && (isAt(MinutesStage.DRAFT) || isAt(MinutesStage.CIRCULATED));
  }

  public boolean isApproved() {
    return isAt(MinutesStage.APPROVED);
  }

  public boolean isCirculated() {
    return isAt(MinutesStage.CIRCULATED);
  }

  private boolean isAt(MinutesStage stage) {
    return getSheet().stage() == stage;
  }

  public boolean isMayComment() {
    return getSheet().mayComment(open.today());
  }

  /** Remarks stand beside what they are about. */
  public boolean isCommented() {
    return isMayComment() || !getSheet().comments().isEmpty();
  }

  /** Whoever may read more is looking at what everybody reads. */
  public boolean isAsEverybody() {
    return EVERYBODY.equals(readBy);
  }

  public boolean isMayPreview() {
    return !isAsEverybody()
        && !blocks.isEmpty()
        && (isManages() || (isApproved() && getSheet().reader().sits()));
  }

  /** All of them can be had, not only what everybody may read. */
  public boolean isWhole() {
    return isManages() || (getSheet().reader().sits() && getSheet().text() != null);
  }

  public List<CommentRow> getGeneral() {
    return getSheet().comments().stream().filter(each -> each.item() == null).toList();
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

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public String getReadBy() {
    return readBy;
  }

  public void setReadBy(String readBy) {
    this.readBy = readBy;
  }
}
