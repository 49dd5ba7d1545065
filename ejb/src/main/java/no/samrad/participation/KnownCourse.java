package no.samrad.participation;

/** A course that is kept already: what is known of it, and its rules. */
public final class KnownCourse {

  private final CourseFacts facts;
  private final long version;
  private final Participation rules;

  /**
   * @param rules apart from the database, so that trying a step changes nothing
   */
  KnownCourse(CourseFacts facts, long version, Participation rules) {
    this.facts = facts;
    this.version = version;
    this.rules = rules;
  }

  public ParticipationId id() {
    return rules.id();
  }

  public CourseFacts facts() {
    return facts;
  }

  long version() {
    return version;
  }

  Participation rules() {
    return rules;
  }
}
