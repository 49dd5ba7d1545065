package no.samrad.web.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.council.SeatFunction;
import no.samrad.member.MemberHome.HeldSeat;
import no.samrad.member.MemberHome.NextMeeting;
import no.samrad.member.MemberHome.UnitAgreement;
import no.samrad.member.MemberHome.Wait;
import no.samrad.web.faces.Texts;

/** Puts into words what waits for a member of a council. */
@Named("memberWords")
@ApplicationScoped
public class MemberWords {

  private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final long SOON = 7;

  @Inject Texts texts;
  @Inject Clock clock;

  /** Seats that are told of in one sentence: for which units, in which area, until when. */
  private record Told(String areaName, String part, LocalDate lastDay) {}

  /** For whom the reader sits until when, one sentence for each council and kind of seat. */
  public String lead(List<HeldSeat> seats) {
    if (seats.isEmpty()) {
      return texts.get("member.lead.none");
    }
    Map<Told, List<String>> told =
        seats.stream()
            .collect(
                Collectors.groupingBy(
                    each -> new Told(each.areaName(), part(each.function()), each.lastDay()),
                    LinkedHashMap::new,
                    Collectors.mapping(HeldSeat::unitName, Collectors.toList())));
    return told.entrySet().stream()
        .map(each -> sentence(each.getKey(), each.getValue()))
        .collect(Collectors.joining(" "));
  }

  private static String part(SeatFunction function) {
    return switch (function) {
      case SUBSTITUTE, SECRETARY -> function.name();
      default -> SeatFunction.MEMBER.name();
    };
  }

  private String sentence(Told told, List<String> units) {
    String until =
        told.lastDay() == null ? "" : " " + texts.get("member.lead.until", told.lastDay());
    return texts.get("member.lead." + told.part(), and(units), told.areaName(), until);
  }

  /** Arendal, Grimstad og Risør. */
  private String and(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    List<String> first = names.subList(0, names.size() - 1);
    return texts.get("member.and", String.join(", ", first), names.get(names.size() - 1));
  }

  /** How far away a day is. */
  public String near(LocalDate day) {
    long left = left(day);
    if (left <= 0) {
      return texts.get("member.today");
    }
    return left == 1 ? texts.get("member.tomorrow") : texts.get("member.inDays", left);
  }

  public String nearKind(LocalDate day) {
    return left(day) <= SOON ? "watch" : "info";
  }

  private long left(LocalDate day) {
    return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
  }

  /** What the meeting is called: its number and year. */
  public String number(NextMeeting meeting) {
    return meeting.number() == null
        ? texts.get("member.meeting.planned")
        : texts.get(
            "member.meeting.number", meeting.number().toString(), meeting.year().toString());
  }

  public String time(LocalTime time) {
    return time == null ? "" : texts.get("member.time", CLOCK_TIME.format(time));
  }

  /** Where it is, how much there is to deal with. */
  public String about(NextMeeting meeting) {
    if (!meeting.called()) {
      return texts.get("member.meeting.notCalled");
    }
    List<String> said = new ArrayList<>();
    if (!meeting.place().isEmpty()) {
      said.add(meeting.place() + ".");
    }
    said.add(texts.get("member.meeting.items", meeting.items()));
    if (meeting.minutes() > 0) {
      said.add(texts.get("member.meeting.minutes", meeting.minutes()));
    }
    return String.join(" ", said);
  }

  public String wait(UnitAgreement row) {
    String key = "member.agreement." + row.awaits() + (row.day() == null ? "" : ".day");
    return texts.get(key, row.day());
  }

  public String waitKind(UnitAgreement row) {
    boolean late = row.day() != null && row.day().isBefore(LocalDate.now(clock));
    return late || row.awaits() == Wait.SIGNATURE ? "act" : "watch";
  }
}
