package no.samrad.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.VersionRow;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Texts;
import no.samrad.web.place.PageLanguage;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingQueries;
import no.samrad.wording.WordingStatus;
import no.samrad.wording.WordingText;

/** Backs wording/version.xhtml: the text of one version, to be read. Only reads. */
@Named
@RequestScoped
public class VersionTextView {

  @Inject WordingQueries wordings;
  @Inject CommentRights rights;
  @Inject DraftDoor door;
  @Inject Texts texts;

  private long agreement;
  private int number;
  private long at;
  private String language;
  private AgreementDetails details;
  private VersionRow version;
  private WordingText text;
  private List<ReadLine> lines = List.of();
  private List<Speaker> speakers = List.of();

  public void load() {
    details = door.details(agreement);
    version = details.version(number).orElseThrow(() -> new NotFound("version " + number));
    text = wordings.text(door.filled(details, number), getRead());
    Map<WordingClauseId, List<CommentThread>> threads =
        rights.mayRead()
            ? CommentThread.of(wordings.comments(text.wording(), PageLanguage.now().code()))
            : Map.of();
    lines =
        text.clauses().stream()
            .map(each -> new ReadLine(each, threads.getOrDefault(each.id(), List.of())))
            .toList();
    speakers = isReview() ? rights.speakers(details) : List.of();
  }

  /** What the page says about the version in a sentence. */
  public String getLead() {
    return switch (version.status()) {
      case DRAFT -> texts.get("drafting.version.lead.DRAFT");
      case REVIEW -> texts.get("drafting.version.lead.REVIEW", version.reviewOn());
      case DISCARDED -> texts.get("drafting.version.lead.DISCARDED", version.discardedOn());
      default -> texts.get("drafting.version.lead.SENT", version.sentOn());
    };
  }

  public boolean isReview() {
    return text.status() == WordingStatus.REVIEW;
  }

  /** The text is kept as it was sent. */
  public boolean isSealed() {
    return text.status() == WordingStatus.SEALED;
  }

  /** Somebody has said something, or may. */
  public boolean isCommented() {
    return isMayComment() || lines.stream().anyMatch(each -> !each.comments().isEmpty());
  }

  public boolean isMayComment() {
    return !speakers.isEmpty();
  }

  public boolean isMayResolve() {
    return (isReview() || isDraft()) && rights.mayResolve(details);
  }

  public boolean isDraft() {
    return text.status() == WordingStatus.DRAFT;
  }

  public boolean isMayWrite() {
    return (isReview() || isDraft()) && door.mayChange(details);
  }

  /** The nearest version before that the caller may read; null for the first. */
  public Integer getBefore() {
    return details.versions().stream()
        .map(VersionRow::number)
        .filter(each -> each < number)
        .max(Integer::compare)
        .orElse(null);
  }

  public boolean isChosen(ReadLine line) {
    return line.id() == at;
  }

  public DocumentLanguage getRead() {
    return Words.language(language);
  }

  public AgreementDetails getDetails() {
    return details;
  }

  public VersionRow getVersion() {
    return version;
  }

  public WordingText getText() {
    return text;
  }

  public List<ReadLine> getLines() {
    return lines;
  }

  public List<Speaker> getSpeakers() {
    return speakers;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
