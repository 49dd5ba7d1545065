package no.samrad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samrad.council.CouncilId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/**
 * A meeting of an NFP council, or a decision in writing. Planned, called (with a number in its year
 * from then on), started, over and written up, approved; until it starts it may be moved or
 * cancelled.
 */
@Entity
@Table(name = "nfp_meeting")
class NfpMeeting {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_meeting_id_seq")
  @SequenceGenerator(name = "nfp_meeting_id_seq", sequenceName = "nfp_meeting_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "council_id", updatable = false)
  private Long councilId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private MeetingForm form;

  @Enumerated(EnumType.STRING)
  private MeetingStep state = MeetingStep.PLANNED;

  @Column(name = "meeting_day")
  private LocalDate day;

  @Column(name = "starts_at")
  private LocalTime startsAt;

  @Column(name = "ends_at")
  private LocalTime endsAt;

  private String place;

  @Column(name = "video_link")
  private String videoLink;

  private String language;

  private Integer year;

  private Integer number;

  @Column(name = "notice_due")
  private LocalDate noticeDue;

  @Column(name = "late_reason")
  private String lateReason = "";

  @Column(name = "notice_again")
  private LocalDate noticeAgain;

  @Column(name = "called_at")
  private Instant calledAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  private String reason = "";

  @Column(name = "notice_number")
  private int noticeNumber;

  protected NfpMeeting() {} // JPA

  NfpMeeting(AreaId area, CouncilId council, MeetingForm form, MeetingPlace when) {
    if (form == null) {
      throw new RuleViolation(MeetingRule.FORM_MISSING);
    }
    areaId = area.value();
    councilId = council.value();
    this.form = form;
    become(when);
  }

  private void become(MeetingPlace when) {
    day = when.day();
    startsAt = when.startsAt();
    endsAt = when.endsAt();
    place = when.place();
    videoLink = when.videoLink();
    language = when.language();
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  /** Only what nobody has been called to changes without a word. */
  void change(MeetingPlace when) {
    requirePlanned();
    become(when);
  }

  /** It can be taken back without a trace on anybody's agenda. */
  void requirePlanned() {
    if (state != MeetingStep.PLANNED) {
      throw new RuleViolation(MeetingRule.NO_LONGER_CHANGED, state);
    }
  }

  /** Members are called to it. */
  void call(int numberInYear, LocalDate due, String whyLate, Instant now) {
    requireStep(MeetingStep.PLANNED);
    state = MeetingStep.CALLED;
    year = day.getYear();
    number = numberInYear;
    noticeDue = due;
    lateReason = whyLate;
    calledAt = now;
  }

  /**
   * A called meeting is on another day, at another time or in another place. Moved to an earlier
   * day, its notice counts from today: nobody could know before.
   */
  void move(MeetingPlace when, Notice notice, LocalDate today, Reason why) {
    requireStep(MeetingStep.CALLED);
    if (when.equals(place())) {
      throw new RuleViolation(MeetingRule.NOTHING_MOVED);
    }
    if (when.day().isBefore(day)) {
      noticeAgain = today;
      lateReason = notice.isLateOn(today) ? why.text() : lateReason;
    }
    noticeDue = notice.due();
    noticeNumber++;
    become(when);
  }

  void cancel(Reason why, Instant now) {
    if (!state.isAhead()) {
      throw new RuleViolation(MeetingRule.NO_LONGER_CANCELLED, state);
    }
    state = MeetingStep.CANCELLED;
    reason = why.text();
    noticeNumber++;
    cancelledAt = now;
  }

  void start(Instant now) {
    requireStep(MeetingStep.CALLED);
    state = MeetingStep.STARTED;
    startedAt = now;
  }

  void end(Instant now) {
    requireStep(MeetingStep.STARTED);
    state = MeetingStep.MINUTES;
    endedAt = now;
  }

  void approve(Instant now) {
    requireStep(MeetingStep.MINUTES);
    state = MeetingStep.APPROVED;
    approvedAt = now;
  }

  void requireStep(MeetingStep wanted) {
    if (state != wanted) {
      throw new RuleViolation(MeetingRule.NOT_AT_THIS_STEP, state, wanted);
    }
  }

  NfpMeetingId id() {
    return new NfpMeetingId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }

  CouncilId council() {
    return new CouncilId(councilId);
  }

  MeetingForm form() {
    return form;
  }

  MeetingStep step() {
    return state;
  }

  MeetingPlace place() {
    return new MeetingPlace(day, startsAt, endsAt, place, videoLink, language);
  }

  int noticeNumber() {
    return noticeNumber;
  }
}
