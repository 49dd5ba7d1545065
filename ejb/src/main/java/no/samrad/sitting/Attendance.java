package no.samrad.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalTime;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** Somebody was there for a seat, from when to when: its own member, or a substitute. */
@Entity
@Table(name = "nfp_attendance")
class Attendance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_attendance_id_seq")
  @SequenceGenerator(name = "nfp_attendance_id_seq", sequenceName = "nfp_attendance_id_seq")
  private Long id;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(name = "meeting_id", updatable = false)
  private Long meetingId;

  @Column(name = "seat_id", updatable = false)
  private Long seatId;

  @Column(name = "by_seat_id", updatable = false)
  private Long bySeatId;

  @Column(name = "arrived_at")
  private LocalTime arrivedAt;

  @Column(name = "left_at")
  private LocalTime leftAt;

  protected Attendance() {} // JPA

  Attendance(AreaId area, NfpMeetingId meeting, SeatId seat, SeatId by, LocalTime at) {
    areaId = area.value();
    meetingId = meeting.value();
    seatId = seat.value();
    bySeatId = by.value();
    arrivedAt = at;
  }

  void leave(LocalTime at) {
    become(arrivedAt, at);
  }

  void become(LocalTime arrived, LocalTime left) {
    if (left != null && !left.isAfter(arrived)) {
      throw new RuleViolation(SittingRule.LEFT_BEFORE_COMING, Clockwork.text(arrived));
    }
    arrivedAt = arrived;
    leftAt = left;
  }

  AttendanceId id() {
    return new AttendanceId(id);
  }

  NfpMeetingId meeting() {
    return new NfpMeetingId(meetingId);
  }

  SeatId seat() {
    return new SeatId(seatId);
  }

  /** The seat of whoever came: the same, or a substitute's. */
  SeatId by() {
    return new SeatId(bySeatId);
  }

  LocalTime arrivedAt() {
    return arrivedAt;
  }

  /** Null: still there. */
  LocalTime leftAt() {
    return leftAt;
  }

  AttendanceTimes times() {
    return new AttendanceTimes(arrivedAt, leftAt);
  }
}
