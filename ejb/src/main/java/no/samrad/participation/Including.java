package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.NormCode;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** Conversations, consent and inclusion (DL-05, DL-06). */
@Stateless
public class Including {

  @Inject Participations participations;
  @Inject NurseBook nurses;
  @Inject Visits visits;
  @Inject ConsentLimit limit;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /** A conversation was held by the nurse who follows her. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void explore(ParticipationId id, long seenVersion, LocalDate day, Attendance with) {
    Participation invited = ofTeam(id, seenVersion, day);
    if (with == null) {
      throw new RuleViolation(ParticipationRule.ATTENDANCE_MISSING);
    }

    invited.explore(day);
    Conversation held = new Conversation(day, with, nurses.require(invited, day));
    participations.keep(invited, held);
    participations.flush(id);

    List<Change> changes =
        List.of(
            Change.set("exploredOn", day),
            Change.set("explorationWith", with),
            Change.set("nurse", held.nurse()));
    journal.write(new ExplorationHeld(invited.area(), id, changes, "", journal.now()));
  }

  /** After the limit only for a reason that somebody else has approved. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void consent(ParticipationId id, long seenVersion, ConsentTaken taken) {
    Participation invited = ofTeam(id, seenVersion, taken.day());
    invited.referral().learn(taken.gestation(), taken.day());
    Deviation deviation = limit.deviation(invited, taken);

    invited.consent(taken.day());
    if (deviation != null) {
      limit.keep(invited, deviation);
    }
    participations.flush(id);

    String reason = deviation == null ? "" : deviation.reason().text();
    List<Change> changes =
        List.of(
            Change.set("consentedOn", taken.day()),
            Change.set("approvedBy", deviation == null ? null : deviation.approvedBy()));
    journal.write(new ConsentGiven(invited.area(), id, changes, reason, journal.now()));
  }

  /** Her visits are planned at the same time. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void include(ParticipationId id, long seenVersion, LocalDate day) {
    Participation invited = ofTeam(id, seenVersion, day);
    int fewest = limit.norms(invited, day).value(NormCode.EXPLORATION_FEWEST);

    invited.include(day, new TalksHeld(participations.conversations(invited, day), fewest));
    PersonId nurse = nurses.require(invited, day);
    participations.flush(id);
    visits.plan(invited, nurse, limit.norms(invited, day), day);

    List<Change> changes = List.of(Change.set("includedOn", day), Change.set("nurse", nurse));
    journal.write(new ParticipantIncluded(invited.area(), id, changes, "", journal.now()));
  }

  private Participation ofTeam(ParticipationId id, long seenVersion, LocalDate day) {
    access.requireTeam(participations.areaOf(id));
    journal.past(day);
    return participations.require(id, seenVersion);
  }
}
