package no.samrad.web.yearplan;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.RuleViolation;
import no.samrad.yearplan.YearPlanRule;
import no.samrad.yearplan.YearWishes;

/** What a council wants of its meetings of a year, as it is typed. */
public class WishForm implements Serializable {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
  private static final int USUAL_MEETINGS = 4;

  private Integer meetings = USUAL_MEETINGS;
  private DayOfWeek weekday = DayOfWeek.WEDNESDAY;
  private String startsAt = "09.00";
  private String endsAt = "11.00";
  private String place;
  private String language;
  private boolean avoidBreaks = true;

  /** As somebody wished before. */
  void fill(YearWishes wishes) {
    meetings = wishes.meetings();
    weekday = wishes.weekday();
    startsAt = typed(wishes.startsAt());
    endsAt = typed(wishes.endsAt());
    place = wishes.place();
    language = wishes.language();
    avoidBreaks = wishes.avoidBreaks();
  }

  YearWishes wanted() {
    return new YearWishes(
        meetings, weekday, time(startsAt), time(endsAt), place, language, avoidBreaks);
  }

  private static String typed(LocalTime time) {
    return String.format(Locale.ROOT, "%02d.%02d", time.getHour(), time.getMinute());
  }

  /** 9, 9.30 and 09:30; null for nothing. */
  private static LocalTime time(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    Matcher typed = CLOCK.matcher(text.strip());
    if (!typed.matches()) {
      throw new RuleViolation(YearPlanRule.TIME_UNREADABLE);
    }
    int hour = Integer.parseInt(typed.group(1));
    int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
    if (hour > 23 || minute > 59) {
      throw new RuleViolation(YearPlanRule.TIME_UNREADABLE);
    }
    return LocalTime.of(hour, minute);
  }

  public List<DayOfWeek> getWeekdays() {
    return List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());
  }

  public List<String> getLanguages() {
    return List.of("nb", "nn");
  }

  public Integer getMeetings() {
    return meetings;
  }

  public void setMeetings(Integer meetings) {
    this.meetings = meetings;
  }

  public DayOfWeek getWeekday() {
    return weekday;
  }

  public void setWeekday(DayOfWeek weekday) {
    this.weekday = weekday;
  }

  public String getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(String startsAt) {
    this.startsAt = startsAt;
  }

  public String getEndsAt() {
    return endsAt;
  }

  public void setEndsAt(String endsAt) {
    this.endsAt = endsAt;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public boolean isAvoidBreaks() {
    return avoidBreaks;
  }

  public void setAvoidBreaks(boolean avoidBreaks) {
    this.avoidBreaks = avoidBreaks;
  }
}
