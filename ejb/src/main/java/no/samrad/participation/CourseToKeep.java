package no.samrad.participation;

/** A course that has been through its rules, and may be written. */
public final class CourseToKeep {

  private final KnownCourse known;
  private final CourseFacts facts;
  private final Deviation deviation;

  /**
   * @param known null for one that begins
   * @param deviation null when no limit was passed now
   */
  CourseToKeep(KnownCourse known, CourseFacts facts, Deviation deviation) {
    this.known = known;
    this.facts = facts;
    this.deviation = deviation;
  }

  KnownCourse known() {
    return known;
  }

  CourseFacts facts() {
    return facts;
  }

  Deviation deviation() {
    return deviation;
  }
}
