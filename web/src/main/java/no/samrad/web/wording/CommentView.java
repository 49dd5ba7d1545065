package no.samrad.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.VersionRow;
import no.samrad.agreement.VersionStatus;
import no.samrad.shared.NotFound;
import no.samrad.shared.UnitId;
import no.samrad.web.faces.Messages;
import no.samrad.web.place.PageLanguage;
import no.samrad.wording.CommentId;
import no.samrad.wording.WordingClauseId;
import no.samrad.wording.WordingQueries;
import no.samrad.wording.WordingReview;
import no.samrad.wording.WordingText;

/** Backs wording/comment.xhtml, answer.xhtml and resolve.xhtml. */
@Named
@ViewScoped
public class CommentView implements Serializable {

  @Inject transient WordingReview review;
  @Inject transient WordingQueries wordings;
  @Inject transient CommentRights rights;
  @Inject transient DraftDoor door;
  @Inject transient Messages messages;

  private long agreement;
  private long clause;
  private long comment;
  private AgreementDetails details;
  private VersionRow version;
  private WordingText.Clause about;
  private CommentThread thread;
  private List<Speaker> speakers = List.of();
  private String speaker;
  private String words;

  public void load() {
    details = door.details(agreement);
    version = door.openVersion(details);
    WordingText text = wordings.text(door.filled(details, version.number()), Words.language(null));
    if (comment > 0) {
      thread = require(new CommentId(comment));
      clause = thread.first().clause().value();
    }
    WordingClauseId wanted = new WordingClauseId(clause);
    about =
        text.clauses().stream().filter(each -> each.id().equals(wanted)).findFirst().orElse(null);
    if (about == null && thread == null) {
      throw new NotFound(wanted);
    }
    speakers = rights.speakers(details);
    speaker = speakers.isEmpty() ? null : speakers.get(0).key();
  }

  private CommentThread require(CommentId id) {
    return CommentThread.of(wordings.comments(version.wording(), PageLanguage.now().code()))
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(each -> each.is(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  public String write() {
    review.comment(new WordingClauseId(clause), unit(), words);
    messages.afterRedirect("drafting.comment.saved", about.number());
    return back();
  }

  public String answer() {
    review.answer(new CommentId(comment), unit(), words);
    messages.afterRedirect("drafting.answer.saved", thread.first().said().person());
    return back();
  }

  public String resolve() {
    review.resolve(new CommentId(comment), words);
    messages.afterRedirect("drafting.resolve.saved", thread.first().said().person());
    return back();
  }

  private UnitId unit() {
    return speaker == null || speaker.isEmpty() ? null : new UnitId(Long.parseLong(speaker));
  }

  private String back() {
    String where =
        isDraft() ? "/wording/draft?" : "/wording/version?number=" + version.number() + "&";
    return where + "faces-redirect=true&agreement=" + agreement + "&at=" + clause;
  }

  public boolean isMayResolve() {
    return rights.mayResolve(details);
  }

  public boolean isDraft() {
    return version.status() == VersionStatus.DRAFT;
  }

  public AgreementDetails getDetails() {
    return details;
  }

  public VersionRow getVersion() {
    return version;
  }

  /** The clause it is about; null when it was taken out. */
  public WordingText.Clause getAbout() {
    return about;
  }

  public CommentThread getThread() {
    return thread;
  }

  public List<Speaker> getSpeakers() {
    return speakers;
  }

  public String getLanguage() {
    return Words.language(null).code();
  }

  public String getSpeaker() {
    return speaker;
  }

  public void setSpeaker(String speaker) {
    this.speaker = speaker;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public long getClause() {
    return clause;
  }

  public void setClause(long clause) {
    this.clause = clause;
  }

  public long getComment() {
    return comment;
  }

  public void setComment(long comment) {
    this.comment = comment;
  }
}
