package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;

/**
 * Everything that is known about a participant.
 *
 * @param row as the working list shows her
 * @param due the day the child is due; null when nobody knows, or the child is born
 * @param deviation consent after the limit; null for none
 * @param earlier the participation this one continues; null for none
 * @param corrections what the referral said before, the latest first
 * @param visitsBefore what was registered of visits before it was put right, the latest first
 * @param days of steps as they were before somebody put them right, the latest first
 * @param hints what to think of before she is included; none afterwards
 * @param fewestTalks so many conversations before inclusion
 */
public record ParticipantDetails(
    AreaId area,
    ParticipantRow row,
    ReferralSheet referral,
    Steps steps,
    LocalDate due,
    List<Talk> talks,
    List<NurseTerm> nurses,
    List<VisitRow> visits,
    List<PhaseCount> phases,
    ConsentDeviation deviation,
    Earlier earlier,
    List<CorrectedReferral> corrections,
    List<VisitBefore> visitsBefore,
    List<CorrectedDay> days,
    List<ReferralHint> hints,
    int fewestTalks)
    implements Serializable {

  public ParticipantDetails {
    talks = List.copyOf(talks);
    nurses = List.copyOf(nurses);
    visits = List.copyOf(visits);
    phases = List.copyOf(phases);
    corrections = List.copyOf(corrections);
    visitsBefore = List.copyOf(visitsBefore);
    days = List.copyOf(days);
    hints = List.copyOf(hints);
  }

  /**
   * What the referral said.
   *
   * @param correctable it is of this area alone
   */
  public record ReferralSheet(
      LocalDate day,
      String source,
      boolean told,
      Gestation gestation,
      boolean firstTime,
      String criteriaSet,
      List<String> criteria,
      boolean correctable)
      implements Serializable {

    public ReferralSheet {
      criteria = List.copyOf(criteria);
    }
  }

  /** What the referral said until somebody put it right that day, and why. */
  public record CorrectedReferral(
      LocalDate on,
      String by,
      String reason,
      LocalDate day,
      String source,
      String unit,
      Gestation gestation,
      boolean firstTime,
      long criteria)
      implements Serializable {}

  /** What was registered of a visit until somebody put it right or took it back, and why. */
  public record VisitBefore(
      LocalDate on,
      String by,
      String reason,
      VisitCorrection kind,
      LocalDate planned,
      String outcome,
      LocalDate held,
      VisitPlace place,
      Integer minutes)
      implements Serializable {}

  /** The day of a step until somebody put it right that day, and why. */
  public record CorrectedDay(LocalDate on, String by, String reason, CourseStep step, LocalDate was)
      implements Serializable {}

  /** The days of her steps; null for those not taken. */
  public record Steps(
      LocalDate assessedOn,
      boolean eligible,
      LocalDate offeredOn,
      LocalDate consentedOn,
      LocalDate includedOn,
      LocalDate birthOn,
      LocalDate endedOn,
      LocalDate toldOn,
      HandoverStatus handover,
      List<String> services)
      implements Serializable {

    public Steps {
      services = List.copyOf(services);
    }
  }

  /** A conversation before consent. */
  public record Talk(LocalDate day, Attendance with, String nurse) implements Serializable {}

  /** Who followed her. */
  public record NurseTerm(LocalDate from, LocalDate lastDay, String name, String reason)
      implements Serializable {}

  /** Visits of a phase by today: expected by the schedule, held, and not held. */
  public record PhaseCount(VisitPhase phase, long expected, long held, long missed, long open)
      implements Serializable {}

  /** Consent after the limit. */
  public record ConsentDeviation(Gestation was, Gestation limit, String reason, String approvedBy)
      implements Serializable {}

  /** Where she came from. */
  public record Earlier(String areaName, LocalDate includedOn, long visitsHeld)
      implements Serializable {}
}
