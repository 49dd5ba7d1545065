package no.samrad.calendar;

import java.io.Serializable;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** A file with the dates of a council, and what the form beside it says. */
public final class CalendarFile implements Serializable {

  /** More than the dates of a council take in a lifetime. */
  public static final int LARGEST = 1_000_000;

  private static final int KILOBYTE = 1000;
  private static final long serialVersionUID = 1;

  private final String name;
  private final byte[] content;
  private final MeetingBody body;
  private final Integer daysBefore;

  /**
   * Takes over the content.
   *
   * @param body whose meetings they are; null: each row says it
   * @param daysBefore when papers are due where a row does not say it; null: every row says it
   */
  public CalendarFile(String name, byte[] content, MeetingBody body, Integer daysBefore) {
    this.name = PlainText.line(name);
    this.content = content;
    this.body = body;
    this.daysBefore = daysBefore;
    if (content == null || this.name.isEmpty()) {
      throw new RuleViolation(CalendarRule.FILE_MISSING);
    }
    if (content.length == 0) {
      throw new RuleViolation(CalendarRule.FILE_EMPTY);
    }
    if (content.length > LARGEST) {
      throw new RuleViolation(CalendarRule.FILE_TOO_LARGE, LARGEST / KILOBYTE);
    }
    MeetingPlan.requirePlausible(daysBefore);
  }

  public String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  MeetingBody body() {
    return body;
  }

  Integer daysBefore() {
    return daysBefore;
  }
}
