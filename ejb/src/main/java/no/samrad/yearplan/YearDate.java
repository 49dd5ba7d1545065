package no.samrad.yearplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.meeting.NfpMeetingId;

/** A day a council means to meet on. */
@Entity
@Table(name = "nfp_year_date")
class YearDate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nfp_year_date_id_seq")
  @SequenceGenerator(name = "nfp_year_date_id_seq", sequenceName = "nfp_year_date_id_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "plan_id", updatable = false)
  private YearPlan plan;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Column(updatable = false)
  private int position;

  @Column(updatable = false)
  private String seasons;

  @Column(updatable = false)
  private LocalDate wanted;

  private LocalDate day;

  private String reason = "";

  @Column(name = "meeting_id")
  private Long meetingId;

  protected YearDate() {} // JPA

  YearDate(YearPlan plan, int position, ProposedDate proposed) {
    this.plan = plan;
    this.areaId = plan.area().value();
    this.position = position;
    this.seasons =
        proposed.seasons().stream().map(String::valueOf).collect(Collectors.joining(","));
    this.wanted = proposed.wanted();
    this.day = proposed.day();
  }

  void moveTo(LocalDate wished, String because) {
    day = wished;
    reason = because;
  }

  void became(NfpMeetingId meeting) {
    meetingId = meeting.value();
  }

  boolean is(YearDateId wished) {
    return id != null && id == wished.value();
  }

  /** It is one of these meetings. */
  boolean isAmong(Set<NfpMeetingId> meetings) {
    return isMeeting() && meetings.contains(new NfpMeetingId(meetingId));
  }

  boolean isMeeting() {
    return meetingId != null;
  }

  /** As it was proposed, on the day it is now. */
  ProposedDate asProposed() {
    List<Integer> numbers =
        seasons.isEmpty()
            ? List.of()
            : Arrays.stream(seasons.split(",")).map(Integer::valueOf).toList();
    return new ProposedDate(numbers, wanted, day);
  }

  int position() {
    return position;
  }

  LocalDate day() {
    return day;
  }

  LocalDate wanted() {
    return wanted;
  }
}
