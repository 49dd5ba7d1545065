package no.samrad.web.yearplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.meeting.MeetingStep;
import no.samrad.shared.PublicHoliday;
import no.samrad.web.faces.Texts;
import no.samrad.yearplan.Obstacle;
import no.samrad.yearplan.YearPlanDetails;
import no.samrad.yearplan.YearPlanDetails.EntryKind;
import no.samrad.yearplan.YearPlanDetails.YearEntry;

/** Puts a year of an NFP council into words. */
@Named("yearWords")
@ApplicationScoped
public class YearWords {

  @Inject Texts texts;

  /** One sentence that says where the plan stands. */
  public String lead(YearPlanDetails year) {
    if (!year.existing()) {
      return texts.get("yearplan.lead.outside", year.year());
    }
    long meetings =
        year.entries().stream()
            .filter(each -> each.kind() != EntryKind.DEADLINE)
            .filter(each -> each.step() != MeetingStep.CANCELLED)
            .count();
    if (year.draft() != null) {
      return texts.get("yearplan.lead.draft", meetings);
    }
    return meetings == 0
        ? texts.get("yearplan.lead.none")
        : texts.get("yearplan.lead.planned", meetings);
  }

  /** What an entry is called. */
  public String name(YearEntry entry) {
    if (!entry.title().isEmpty()) {
      return entry.title();
    }
    return entry.position() == 0
        ? texts.get("yearplan.entry.meeting")
        : texts.get("yearplan.entry.number", entry.position());
  }

  /** Where it stands. */
  public String state(YearEntry entry) {
    return switch (entry.kind()) {
      case PROPOSED -> texts.get("yearplan.entry.proposed");
      case DEADLINE -> texts.get("yearplan.entry.deadline");
      case MEETING -> texts.get("yearplan.step." + entry.step().name());
    };
  }

  /** Why the day was chosen, or was not the one that was looked for first; empty for others. */
  public String why(YearEntry entry) {
    if (entry.choice() == null) {
      return "";
    }
    LocalDate wanted = entry.choice().wanted();
    if (wanted.equals(entry.day())) {
      return texts.get("yearplan.why.wanted", weekday(wanted.getDayOfWeek()), month(wanted));
    }
    return entry.choice().passed().isEmpty()
        ? texts.get("yearplan.why.chosen", dayAndMonth(wanted))
        : texts.get("yearplan.why.moved", dayAndMonth(wanted), all(entry.choice().passed()));
  }

  /** What speaks against a day, as one sentence; empty when nothing does. */
  public String against(List<Obstacle> obstacles) {
    return obstacles.isEmpty() ? "" : texts.get("yearplan.against", all(obstacles));
  }

  private String all(List<Obstacle> obstacles) {
    return obstacles.stream().map(this::obstacle).collect(Collectors.joining("; "));
  }

  public String obstacle(Obstacle obstacle) {
    String key = "yearplan.Obstacle." + obstacle.kind().name();
    return obstacle.kind() == Obstacle.Kind.HOLIDAY
        ? texts.of(PublicHoliday.valueOf(obstacle.what()))
        : texts.get(key, obstacle.what());
  }

  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Texts.language());
  }

  /** ons. 17. februar. */
  public String dayAndMonth(LocalDate day) {
    String pattern = Texts.language().getLanguage().equals("en") ? "EEE d MMMM" : "EEE d. MMMM";
    return DateTimeFormatter.ofPattern(pattern, Texts.language()).format(day);
  }

  private static String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("LLLL", Texts.language()).format(day);
  }

  public String language(String code) {
    return texts.get("yearplan.language." + code);
  }
}
