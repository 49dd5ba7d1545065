package no.samrad.wording;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/**
 * Lets the agreement lead the text of each of its versions through its life. The calling use case
 * has asked for the right, and announces what happened; only the seal is announced here.
 */
@ApplicationScoped
public class WordingRegister {

  private static final int MOST_NAMED = 20;

  @Inject Wordings wordings;
  @Inject WordingReading reading;
  @Inject WordingRecords records;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** A draft: from a template with its clauses and the values it suggests, or from nothing. */
  public WordingId begin(NewWording wanted) {
    if (wanted.template().isEmpty()) {
      Titles titles = new Titles(wanted.titleNb(), wanted.titleNn());
      return wordings.add(Wording.begin(wanted.area(), wanted.type(), null, titles, stamp()));
    }
    Wordings.Template template = wordings.template(wanted);
    Titles titles =
        new Titles(
            wanted.titleNb().isBlank() ? template.titles().nb() : wanted.titleNb(),
            wanted.titleNn().isBlank() ? template.titles().nn() : wanted.titleNn());
    WordingId id =
        wordings.add(Wording.begin(wanted.area(), wanted.type(), template.id(), titles, stamp()));
    wordings.fillFrom(template, id, wanted.day());
    return id;
  }

  /** A draft of the next version, with the same clauses and values; comments stay behind. */
  public WordingId copy(WordingId base) {
    WordingId id = wordings.add(wordings.require(base).copy(stamp()));
    wordings.copyContent(base, id);
    return id;
  }

  /** The parties may read and comment. Refused while anything is left open. */
  public void openReview(WordingId id, WordingFacts facts) {
    Wording wording = wordings.require(id);
    wording.openReview(stamp());
    requireComplete(reading.source(id), facts);
    wordings.flush();
  }

  /** Back from review, to be changed. */
  public void reopen(WordingId id) {
    wordings.require(id).reopen(stamp());
    wordings.flush();
  }

  /** Given up for good. */
  public void discard(WordingId id) {
    wordings.require(id).discard(stamp());
    wordings.flush();
  }

  /**
   * Ends all change and keeps the text word for word in both languages. Refused while any
   * placeholder is not filled or any clause is empty.
   */
  public void seal(WordingId id, WordingFacts facts) {
    Wording wording = wordings.require(id);
    Stamp stamp = stamp();
    wording.requireUnsealed();
    WordingSource source = reading.source(id);
    requireComplete(source, facts);

    records.keepFacts(id, facts, source.placeholders());
    String nb = records.keep(source.text(DocumentLanguage.NB, facts), stamp);
    String nn = records.keep(source.text(DocumentLanguage.NN, facts), stamp);
    wording.seal(stamp);
    wordings.flush();
    events.fire(new WordingSealed(id, wording.area(), nb, nn, stamp.at()));
  }

  /** The text in one language. Once sealed it is filled with the facts of that day. */
  public WordingText text(WordingId id, DocumentLanguage language, WordingFacts facts) {
    return reading.source(id).text(language, facts);
  }

  /** What is left open in either language, as {@link #seal} would refuse it. */
  public List<Hole> holes(WordingId id, WordingFacts facts) {
    return holes(reading.source(id), facts);
  }

  /** The sealed text still is what was kept, in both languages. */
  public boolean isUnchanged(WordingId id) {
    WordingSource source = reading.source(id);
    return Stream.of(DocumentLanguage.values())
        .map(language -> source.text(language, WordingFacts.NONE))
        .allMatch(text -> WordingRecords.sha256(WordingSource.content(text)).equals(text.sha256()));
  }

  private void requireComplete(WordingSource source, WordingFacts facts) {
    if (source.clauses().isEmpty()) {
      throw new RuleViolation(WordingRule.NO_CLAUSES);
    }
    List<Hole> holes = holes(source, facts);
    if (!holes.isEmpty()) {
      String named =
          holes.stream().limit(MOST_NAMED).map(Hole::name).distinct().collect(joining(", "));
      throw new RuleViolation(WordingRule.HOLES_LEFT, holes.size(), named);
    }
  }

  private static List<Hole> holes(WordingSource source, WordingFacts facts) {
    return Stream.of(DocumentLanguage.values())
        .flatMap(language -> source.text(language, facts).holes().stream())
        .toList();
  }

  private Stamp stamp() {
    return new Stamp(user.person(), clock.instant());
  }
}
