package no.samrad.yearplan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samrad.council.CouncilId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;

/**
 * The meetings an NFP council means to hold in a year. Proposed, changed day by day, and confirmed:
 * then they are meetings. It may be proposed anew for what is no meeting, and confirmed again.
 */
@Entity
@Table(name = "nfp_year_plan")
class YearPlan {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_year_plan_id_seq")
  @SequenceGenerator(name = "nfp_year_plan_id_seq", sequenceName = "nfp_year_plan_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "council_id", updatable = false)
  private Long councilId;

  @Column(updatable = false)
  private int year;

  private int meetings;

  private int weekday;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  private String place;

  private String language;

  @Column(name = "avoid_breaks")
  private boolean avoidBreaks;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("position")
  private List<YearDate> dates = new ArrayList<>();

  protected YearPlan() {} // JPA

  YearPlan(AreaId area, CouncilId council, int year) {
    areaId = area.value();
    councilId = council.value();
    this.year = year;
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /**
   * It may be proposed anew: what is a meeting stays, what was changed in a draft is gone.
   *
   * @param held the meetings of the plan that are not cancelled
   */
  void clear(Set<NfpMeetingId> held) {
    dates.removeIf(each -> !each.isAmong(held));
    confirmedAt = null;
  }

  /** The days that are meetings already. */
  List<ProposedDate> kept() {
    return dates.stream().filter(YearDate::isMeeting).map(YearDate::asProposed).toList();
  }

  void propose(YearWishes wishes, List<ProposedDate> proposed) {
    requireDraft();
    if (!dates.isEmpty() && dates.size() >= wishes.meetings()) {
      throw new RuleViolation(YearPlanRule.PLANNED_ALREADY, dates.size());
    }
    if (proposed.isEmpty()) {
      throw new RuleViolation(YearPlanRule.NO_DAY_LEFT);
    }
    meetings = wishes.meetings();
    weekday = wishes.weekday().getValue();
    startsAt = wishes.startsAt();
    endsAt = wishes.endsAt();
    place = wishes.place();
    language = wishes.language();
    avoidBreaks = wishes.avoidBreaks();
    proposed.forEach(each -> dates.add(new YearDate(this, freePosition(), each)));
  }

  private int freePosition() {
    return IntStream.rangeClosed(1, YearWishes.MOST_MEETINGS)
        .filter(place -> dates.stream().noneMatch(each -> each.position() == place))
        .findFirst()
        .orElseThrow();
  }

  /** Whoever knows better chooses; what cannot be is refused, a holiday needs a reason. */
  LocalDate move(YearDateId which, LocalDate wished, String because, YearCalendar calendar) {
    requireDraft();
    YearDate date = date(which);
    if (date.isMeeting()) {
      throw new RuleViolation(YearPlanRule.CONFIRMED_ALREADY);
    }
    if (wished.getYear() != year) {
      throw new RuleViolation(YearPlanRule.DAY_OF_ANOTHER_YEAR, year);
    }
    requirePossible(date, wished, calendar);
    if (because.isEmpty() && calendar.holidayOn(wished).isPresent()) {
      throw new RuleViolation(YearPlanRule.HOLIDAY_NEEDS_REASON, wished);
    }
    LocalDate before = date.day();
    date.moveTo(wished, because);
    return before;
  }

  /** The days are as possible now as when they were chosen. */
  void confirm(Instant now, YearCalendar calendar) {
    requireDraft();
    proposed().forEach(each -> requirePossible(each, each.day(), calendar));
    confirmedAt = now;
  }

  private void requirePossible(YearDate date, LocalDate day, YearCalendar calendar) {
    if (day.isBefore(calendar.today())) {
      throw new RuleViolation(YearPlanRule.DAY_IS_OVER, day);
    }
    calendar.requireWithin(day);
    boolean another = dates.stream().anyMatch(each -> each != date && each.day().equals(day));
    if (another || calendar.taken().contains(day)) {
      throw new RuleViolation(YearPlanRule.TWO_ON_ONE_DAY, day);
    }
  }

  private void requireDraft() {
    if (confirmedAt != null) {
      throw new RuleViolation(YearPlanRule.CONFIRMED_ALREADY);
    }
  }

  private YearDate date(YearDateId which) {
    return dates.stream()
        .filter(each -> each.is(which))
        .findFirst()
        .orElseThrow(() -> new NotFound(which));
  }

  List<YearDate> dates() {
    return List.copyOf(dates);
  }

  /** The days that are no meetings yet. */
  List<YearDate> proposed() {
    return dates.stream().filter(each -> !each.isMeeting()).toList();
  }

  YearWishes wishes() {
    return new YearWishes(
        meetings, DayOfWeek.of(weekday), startsAt, endsAt, place, language, avoidBreaks);
  }

  YearPlanId id() {
    return new YearPlanId(id);
  }

  CouncilId council() {
    return new CouncilId(councilId);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  int year() {
    return year;
  }
}
