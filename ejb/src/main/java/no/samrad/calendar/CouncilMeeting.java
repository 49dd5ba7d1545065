package no.samrad.calendar;

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
import java.time.LocalDate;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;

/** A meeting of a body. Planned, changed, cancelled; a change of a cancelled one puts it back. */
@Entity
@Table(name = "council_meeting")
class CouncilMeeting {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_meeting_id_seq")
  @SequenceGenerator(name = "council_meeting_id_seq", sequenceName = "council_meeting_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "unit_id", updatable = false)
  private Long unitId;

  @Enumerated(EnumType.STRING)
  private MeetingBody body;

  private LocalDate day;

  @Column(name = "paper_deadline")
  private LocalDate paperDeadline;

  @Enumerated(EnumType.STRING)
  private MeetingSource source;

  private boolean cancelled;

  protected CouncilMeeting() {} // JPA

  CouncilMeeting(UnitId unit, MeetingPlan plan, MeetingSource source) {
    this.unitId = unit.value();
    become(plan, source);
  }

  final void become(MeetingPlan plan, MeetingSource from) {
    body = plan.body();
    day = plan.day();
    paperDeadline = plan.paperDeadline();
    source = from;
    cancelled = false;
  }

  void cancel() {
    if (cancelled) {
      throw new RuleViolation(CalendarRule.ALREADY_CANCELLED);
    }
    cancelled = true;
  }

  void requireSeen(long seenVersion) {
    if (version != seenVersion) {
      throw new StaleData(id());
    }
  }

  boolean is(MeetingBody wanted, LocalDate on) {
    return body == wanted && day.equals(on);
  }

  MeetingId id() {
    return new MeetingId(id);
  }

  UnitId unit() {
    return new UnitId(unitId);
  }

  MeetingState state() {
    return new MeetingState(unit(), plan(), cancelled);
  }

  MeetingPlan plan() {
    return new MeetingPlan(body, day, paperDeadline);
  }

  boolean isCancelled() {
    return cancelled;
  }
}
