package no.samrad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.extract.CourseLists.CriteriaSet;
import no.samrad.extract.CourseLists.Member;
import no.samrad.participation.Attendance;
import no.samrad.participation.CourseFacts;
import no.samrad.participation.CourseTalk;
import no.samrad.participation.Gestation;
import no.samrad.participation.HandoverStatus;
import no.samrad.participation.NewReferral;
import no.samrad.participation.ParticipationRule;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.UnitId;

/** Reads the cells of a line about a case. Says all that is wrong with them at once. */
final class CourseLineReader {

  private static final int LAST_WEEK = 42;
  private static final int LAST_DAY = 6;
  private static final Pattern TALK = Pattern.compile("(\\S+)\\s+([A-Za-z]+)");

  private final CourseLists lists;
  private final Faults faults;
  private final LocalDate today;

  CourseLineReader(CourseLists lists, Faults faults, LocalDate today) {
    this.lists = lists;
    this.faults = faults;
    this.today = today;
  }

  /** Empty when something of it cannot be read. */
  Optional<CourseLine> read(ExtractCells cells) {
    CaseKey key = key(cells, CourseColumn.CASE);
    Stated stated = stated(cells);
    cells.require(CourseColumn.REFERRED);
    LocalDate referred = cells.day(CourseColumn.REFERRED);
    Optional<CriteriaSet> set = referred == null ? Optional.empty() : lists.setOn(referred);
    if (referred != null && set.isEmpty()) {
      cells.fault(CourseColumn.REFERRED, ParticipationRule.NO_CRITERIA_SET);
    }
    Optional<NewReferral> referral = set.flatMap(each -> referral(cells, referred, each, stated));
    CourseFacts facts =
        referral.map(each -> facts(cells, each, set.orElseThrow().code())).orElse(null);
    return cells.isFaulty()
        ? Optional.empty()
        : Optional.of(new CourseLine(cells.line(), key, facts));
  }

  /** What a line says whatever its day is. */
  private record Stated(String source, Boolean firstTime, Gestation gestation) {}

  private Stated stated(ExtractCells cells) {
    cells.require(CourseColumn.SOURCE);
    cells.require(CourseColumn.FIRST_TIME);
    String source = cells.code(CourseColumn.SOURCE, lists.codes("SOURCE"));
    return new Stated(source, cells.yesOrNo(CourseColumn.FIRST_TIME), gestation(cells));
  }

  private Optional<NewReferral> referral(
      ExtractCells cells, LocalDate day, CriteriaSet set, Stated stated) {
    UnitId unit = unit(cells, day);
    Set<String> criteria = cells.codes(CourseColumn.CRITERIA, new TreeSet<>(set.criteria()));
    return cells.isFaulty()
        ? Optional.empty()
        : Optional.of(
            new NewReferral(
                day, stated.source(), unit, stated.gestation(), stated.firstTime(), criteria));
  }

  static CaseKey key(ExtractCells cells, ExtractColumn column) {
    CaseKey key = CaseKey.of(cells.text(column));
    key.problem().ifPresent(problem -> cells.fault(column, problem, CaseKey.LONGEST));
    return key;
  }

  private static Gestation gestation(ExtractCells cells) {
    Integer weeks = cells.number(CourseColumn.WEEKS, 0, LAST_WEEK);
    Integer days = cells.number(CourseColumn.DAYS, 0, LAST_DAY);
    cells.requireWith(CourseColumn.DAYS, CourseColumn.WEEKS);
    return weeks == null ? null : Gestation.of(weeks, days);
  }

  private UnitId unit(ExtractCells cells, LocalDate day) {
    Optional<Member> member = lists.unit(cells.text(CourseColumn.UNIT), day);
    if (member.isEmpty()) {
      cells.fault(CourseColumn.UNIT, LineProblem.UNIT_UNKNOWN);
      return null;
    }
    if (!lists.isActiveMember(member.get(), day)) {
      faults.add(
          cells.line(),
          CourseColumn.UNIT.word(),
          new RuleViolation(ParticipationRule.UNIT_NOT_IN_ACTIVE_AREA, member.get().name(), day));
    }
    return member.get().unit();
  }

  private CourseFacts facts(ExtractCells cells, NewReferral referral, String set) {
    requireTogether(cells);
    LocalDate ended = cells.day(CourseColumn.ENDED);
    LocalDate last = ended == null || ended.isAfter(today) ? today : ended;
    Set<String> reasons = new TreeSet<>(lists.codes("END_REASON"));
    reasons.addAll(lists.codes("OUTCOME"));
    return new CourseFacts(
        referral,
        set,
        cells.day(CourseColumn.ASSESSED),
        cells.yesOrNo(CourseColumn.ELIGIBLE),
        cells.day(CourseColumn.OFFERED),
        talks(cells),
        cells.day(CourseColumn.CONSENTED),
        nurse(cells, CourseColumn.APPROVER, today, today),
        cells.day(CourseColumn.INCLUDED),
        cells.day(CourseColumn.BIRTH),
        ended,
        cells.code(CourseColumn.REASON, reasons),
        cells.code(CourseColumn.HANDOVER, HandoverStatus.class),
        cells.codes(CourseColumn.SERVICES, lists.codes("SERVICE")),
        cells.day(CourseColumn.TOLD),
        nurse(cells, CourseColumn.NURSE, referral.day(), last));
  }

  private static void requireTogether(ExtractCells cells) {
    cells.requireWith(CourseColumn.ELIGIBLE, CourseColumn.ASSESSED);
    cells.requireWith(CourseColumn.ASSESSED, CourseColumn.ELIGIBLE);
    cells.requireWith(CourseColumn.REASON, CourseColumn.ENDED);
    cells.requireWith(CourseColumn.HANDOVER, CourseColumn.ENDED);
    cells.requireWith(CourseColumn.HANDOVER, CourseColumn.INCLUDED);
    cells.requireWith(CourseColumn.SERVICES, CourseColumn.HANDOVER);
  }

  private PersonId nurse(ExtractCells cells, CourseColumn column, LocalDate first, LocalDate last) {
    if (!cells.isGiven(column)) {
      return null;
    }
    Optional<PersonId> nurse =
        lists.nurse(cells.text(column).toUpperCase(Locale.ROOT), first, last);
    if (nurse.isEmpty()) {
      cells.fault(column, LineProblem.NURSE_UNKNOWN);
    }
    return nurse.orElse(null);
  }

  private List<CourseTalk> talks(ExtractCells cells) {
    List<CourseTalk> talks = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    for (String each : cells.text(CourseColumn.TALKS).split("\\|")) {
      if (!each.isBlank()) {
        talk(cells, each.strip()).ifPresent(talks::add);
      }
    }
    if (talks.stream().anyMatch(each -> each.day() != null && !days.add(each.day()))) {
      faults.add(
          cells.line(),
          CourseColumn.TALKS.word(),
          new RuleViolation(ParticipationRule.CONVERSATION_THAT_DAY));
    }
    return talks;
  }

  private static Optional<CourseTalk> talk(ExtractCells cells, String text) {
    Matcher talk = TALK.matcher(text);
    if (!talk.matches()) {
      cells.fault(CourseColumn.TALKS, LineProblem.TALK_UNREADABLE);
      return Optional.empty();
    }
    LocalDate day = cells.day(CourseColumn.TALKS, talk.group(1), LineProblem.TALK_UNREADABLE);
    String with = talk.group(2).toUpperCase(Locale.ROOT);
    for (Attendance attendance : Attendance.values()) {
      if (attendance.name().equals(with)) {
        return Optional.of(new CourseTalk(day, attendance));
      }
    }
    cells.fault(CourseColumn.TALKS, LineProblem.TALK_UNREADABLE);
    return Optional.empty();
  }
}
