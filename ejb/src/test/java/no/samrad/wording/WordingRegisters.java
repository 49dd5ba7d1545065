package no.samrad.wording;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The register of texts for tests of other capabilities. */
public final class WordingRegisters {

  private WordingRegisters() {}

  public static WordingRegister on(
      EntityManager em, CurrentUser user, Clock clock, RecordedEvents events) {
    WordingRegister register = new WordingRegister();
    register.wordings = wordings(em);
    register.reading = reading(em);
    register.records = new WordingRecords();
    register.records.em = em;
    register.user = user;
    register.clock = clock;
    register.events = events;
    return register;
  }

  static Wordings wordings(EntityManager em) {
    Wordings wordings = new Wordings();
    wordings.em = em;
    return wordings;
  }

  static WordingClauses clauses(EntityManager em) {
    WordingClauses clauses = new WordingClauses();
    clauses.em = em;
    return clauses;
  }

  static WordingComments comments(EntityManager em) {
    WordingComments comments = new WordingComments();
    comments.em = em;
    return comments;
  }

  static WordingReading reading(EntityManager em) {
    WordingReading reading = new WordingReading();
    reading.em = em;
    return reading;
  }
}
