package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.RuleViolation;

/**
 * What was registered of a visit is put right, for a reason, also when participation has ended.
 * What was submitted of it before stays as it was.
 */
@Stateless
public class VisitCorrecting {

  @Inject Participations participations;
  @Inject Visits visits;
  @Inject VisitCorrections corrections;
  @Inject VisitJudging judging;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /** It went otherwise. Who held it stays; a new day is planned by itself. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void correct(VisitId id, long seenVersion, VisitRecord said, String reason) {
    Visit visit = require(id, seenVersion);
    StatedReason why = new StatedReason(reason);
    Participation of = participations.find(visit.participation());
    VisitRecord before = visit.registered();
    boolean contact = judging.isContact(of, said);
    visit.correct(said, contact, of.reached().birthOn());
    List<Change> changes = VisitCorrections.changes(before, visit.registered());
    if (changes.isEmpty()) {
      throw new RuleViolation(ParticipationRule.NOTHING_CORRECTED);
    }

    keep(new CorrectedVisit(visit, VisitCorrection.CORRECTED, before), changes, why);
    visits.flush(id);
  }

  /**
   * It should not have been registered.
   *
   * @param becomes {@code PLANNED_AGAIN}: nobody has been there yet; {@code REMOVED}: it is not
   *     hers
   */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void withdraw(VisitId id, long seenVersion, VisitCorrection becomes, String reason) {
    Visit visit = require(id, seenVersion);
    if (becomes == null || becomes == VisitCorrection.CORRECTED) {
      throw new RuleViolation(ParticipationRule.WITHDRAWAL_MISSING);
    }
    StatedReason why = new StatedReason(reason);
    Participation of = participations.find(visit.participation());
    VisitRecord before = visit.registered();
    keep(new CorrectedVisit(visit, becomes, before), gone(before), why);
    if (becomes == VisitCorrection.REMOVED) {
      visits.remove(visit);
    } else {
      of.requireOpen();
      visit.planAgain(of.reached().birthOn());
      visits.flush(id);
    }
  }

  private Visit require(VisitId id, long seenVersion) {
    access.requireTeam(visits.find(id).area());
    return visits.require(id, seenVersion);
  }

  private static List<Change> gone(VisitRecord before) {
    return List.of(
        Change.of("visitOutcome", before.outcome(), null), Change.of("heldOn", before.day(), null));
  }

  private void keep(CorrectedVisit corrected, List<Change> changes, StatedReason why) {
    Visit visit = corrected.visit();
    corrections.keep(corrected, why, journal.caller(), journal.now());
    journal.write(new VisitCorrected(visit.area(), visit.id(), changes, why.text(), journal.now()));
  }

  /** What was said of it before. */
  record CorrectedVisit(Visit visit, VisitCorrection kind, VisitRecord before) {}
}
