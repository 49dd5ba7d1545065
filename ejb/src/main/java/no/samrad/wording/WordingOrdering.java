package no.samrad.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;

/** Clauses come into a draft, change places and are taken out. */
@Stateless
public class WordingOrdering {

  @Inject DraftDesk desk;
  @Inject WordingClauses clauses;
  @Inject Event<DomainEvent> events;

  /**
   * A clause of the library, with the items it is meant to fulfil, as the last.
   *
   * @param code in its edition of today
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public WordingClauseId addFromLibrary(WordingId id, String code) {
    Wording wording = desk.open(id);
    WordingClauses.FromLibrary found = clauses.library(code, desk.today());

    return add(wording, found.origin(), found.words());
  }

  /** A clause in own words, as the last. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public WordingClauseId addOwn(WordingId id, ClauseWords words) {
    Wording wording = desk.open(id);
    clauses.requireKnownPlaceholders(
        List.of(words.title().nb(), words.title().nn(), words.body().nb(), words.body().nn()));

    return add(wording, LibraryClause.NONE, words);
  }

  /** One place up or down; at the end of the text nothing happens. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void move(WordingClauseId id, boolean up) {
    Wording wording = desk.open(clauses.wording(id));
    List<WordingClause> all = clauses.of(wording.id());
    WordingClause clause = clauses.require(id);
    int index = all.indexOf(clause);
    int other = up ? index - 1 : index + 1;
    if (index < 0 || other < 0 || other >= all.size()) {
      return;
    }
    clauses.swap(clause, all.get(other));
    announce(wording, new ClauseMoved(wording.area(), wording.id(), id, desk.stamp().at()));
  }

  /** Kept with what was said about it, and no longer part of the text. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(WordingClauseId id, long seenVersion) {
    Wording wording = desk.open(clauses.wording(id));
    WordingClause clause = clauses.require(id);
    clause.requireSeen(seenVersion);

    clause.remove(desk.stamp());
    announce(wording, new ClauseRemoved(wording.area(), wording.id(), id, desk.stamp().at()));
  }

  /** One that was taken out comes back, as the last. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void putBack(WordingClauseId id) {
    Wording wording = desk.open(clauses.wording(id));
    WordingClause clause = clauses.require(id);
    clause.requireRemoved();

    clause.putBack(nextPlace(wording), desk.stamp());
    announce(wording, new ClausePutBack(wording.area(), wording.id(), id, desk.stamp().at()));
  }

  private WordingClauseId add(Wording wording, LibraryClause origin, ClauseWords words) {
    WordingClause clause =
        clauses.add(new WordingClause(wording, origin, words, desk.stamp()), nextPlace(wording));
    announce(
        wording, new ClauseAdded(wording.area(), wording.id(), clause.id(), desk.stamp().at()));
    return clause.id();
  }

  private int nextPlace(Wording wording) {
    List<WordingClause> all = clauses.of(wording.id());
    return all.isEmpty() ? 1 : all.get(all.size() - 1).position() + 1;
  }

  private void announce(Wording wording, DomainEvent event) {
    wording.touch(desk.stamp());
    clauses.flush();
    events.fire(event);
  }
}
