package no.samrad.wording;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** The host writes a draft: its clauses, its title, and what fills its placeholders. */
@Stateless
public class WordingDrafting {

  @Inject DraftDesk desk;
  @Inject WordingClauses clauses;
  @Inject WordingValues values;
  @Inject Event<DomainEvent> events;

  /** Another text for a clause. Somebody who saw an older one is refused and loses nothing. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void change(WordingClauseId id, long seenVersion, ClauseWords words) {
    Wording wording = desk.open(clauses.wording(id));
    WordingClause clause = clauses.require(id);
    clause.requireSeen(seenVersion);
    requireKnown(words);

    rewrite(wording, clause, words);
  }

  /** The text of the library again, in the edition the clause began as. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void restore(WordingClauseId id, long seenVersion) {
    Wording wording = desk.open(clauses.wording(id));
    WordingClause clause = clauses.require(id);
    clause.requireSeen(seenVersion);
    ClauseWords words =
        clauses
            .library(clause.origin())
            .map(WordingClauses.FromLibrary::words)
            .orElseThrow(() -> new RuleViolation(WordingRule.NOT_FROM_LIBRARY));

    rewrite(wording, clause, words);
  }

  /** The title of the document. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void entitle(WordingId id, Titles seen, Titles wanted) {
    Wording wording = desk.open(id);
    desk.requireStill(id, seen, wording.titles());
    clauses.requireKnownPlaceholders(List.of(wanted.nb(), wanted.nn()));

    wording.entitle(wanted);
    List<Change> changes =
        List.of(
            Change.of("titleNb", seen.nb(), wording.titles().nb()),
            Change.of("titleNn", seen.nn(), wording.titles().nn()));
    announce(wording, changes);
  }

  /** What fills placeholders in this text. Those somebody else has filled otherwise are refused. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void fill(WordingId id, List<Filled> wanted) {
    Wording wording = desk.open(id);

    List<Change> changes = values.fill(wording, wanted);
    announce(wording, changes);
  }

  private void rewrite(Wording wording, WordingClause clause, ClauseWords words) {
    Stamp stamp = desk.stamp();
    List<Change> changes = clause.become(words, stamp);
    wording.touch(stamp);
    clauses.flush();
    events.fire(new ClauseChanged(wording.area(), wording.id(), clause.id(), changes, stamp.at()));
  }

  private void announce(Wording wording, List<Change> changes) {
    Stamp stamp = desk.stamp();
    wording.touch(stamp);
    clauses.flush();
    events.fire(new WordingChanged(wording.id(), wording.area(), changes, stamp.at()));
  }

  private void requireKnown(ClauseWords words) {
    clauses.requireKnownPlaceholders(
        List.of(words.title().nb(), words.title().nn(), words.body().nb(), words.body().nn()));
  }
}
