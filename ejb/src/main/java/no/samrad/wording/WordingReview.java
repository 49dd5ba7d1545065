package no.samrad.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.UnitId;

/**
 * The parties and the host say what they think about clauses while the text is in review. The host
 * resolves comments one by one, also after it has taken the text back to change it.
 */
@Stateless
public class WordingReview {

  @Inject Wordings wordings;
  @Inject WordingClauses clauses;
  @Inject WordingComments comments;
  @Inject DraftDesk desk;
  @Inject AreaAccess access;
  @Inject Event<DomainEvent> events;

  /**
   * Something about a clause.
   *
   * @param unit the party it is said for; null for the host
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public CommentId comment(WordingClauseId clause, UnitId unit, String words) {
    Wording wording = openFor(clauses.wording(clause), unit);
    clauses.require(clause);

    WordingComment comment = new WordingComment(wording, clause, unit, words, desk.stamp());
    return add(wording, comment);
  }

  /**
   * An answer to something, while it is open.
   *
   * @param unit the party it is said for; null for the host
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT})
  public CommentId answer(CommentId id, UnitId unit, String words) {
    Wording wording = openFor(comments.wording(id), unit);

    return add(wording, comments.require(id).answer(wording, unit, words, desk.stamp()));
  }

  /** What came of a comment. Until the text is sealed, so that it may be changed first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void resolve(CommentId id, String note) {
    WordingId text = comments.wording(id);
    access.requireAny(wordings.area(text), Role.ADMINISTRATOR, Role.HOST_STAFF);
    Wording wording = wordings.require(text);
    wording.requireUnsealed();
    WordingComment comment = comments.require(id);

    comment.resolve(note, desk.stamp());
    comments.flush();
    events.fire(new CommentResolved(wording.area(), text, comment.clause(), desk.stamp().at()));
  }

  private Wording openFor(WordingId id, UnitId unit) {
    if (unit == null) {
      access.requireAny(wordings.area(id), Role.ADMINISTRATOR, Role.HOST_STAFF);
    } else {
      access.requireUnit(wordings.area(id), unit, Role.MUNICIPAL_CONTACT);
      comments.requireParty(id, unit);
    }
    Wording wording = wordings.require(id);
    wording.requireReview();
    return wording;
  }

  private CommentId add(Wording wording, WordingComment comment) {
    comments.add(comment);
    events.fire(
        new CommentWritten(wording.area(), wording.id(), comment.clause(), desk.stamp().at()));
    return comment.id();
  }
}
