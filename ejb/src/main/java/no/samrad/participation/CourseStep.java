package no.samrad.participation;

/** The steps of a course, in the order they are taken. */
public enum CourseStep {
  ASSESSMENT("assessedOn"),
  OFFER("offeredOn"),
  TALKS("exploredOn"),
  CONSENT("consentedOn"),
  INCLUSION("includedOn"),
  BIRTH("birthOn"),
  END("endedOn"),
  TOLD("referrerToldOn");

  private final String day;

  CourseStep(String day) {
    this.day = day;
  }

  /** What its day is called in the trail. */
  String day() {
    return day;
  }
}
