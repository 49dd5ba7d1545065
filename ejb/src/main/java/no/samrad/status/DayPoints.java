package no.samrad.status;

import static no.samrad.status.StatusLight.ACT;
import static no.samrad.status.StatusLight.OK;
import static no.samrad.status.StatusLight.WATCH;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samrad.agreement.AgreementStatus;
import no.samrad.team.StaffingWarning;
import no.samrad.team.TeamRow;

/**
 * The rules of the points that follow the day. What is not there yet is no failing before
 * operation.
 */
final class DayPoints {

  private static final int NAMED = 4;

  private DayPoints() {}

  /**
   * None, or one that has expired: act. One that waits for its parties: watch. Names the first few
   * of them.
   */
  static StatusPoint agreements(AreaHead area, List<AgreementStand> agreements) {
    List<StatusFact> facts = new ArrayList<>();
    List<StatusLight> lights = new ArrayList<>(List.of(OK));
    List<AgreementStand> others = others(agreements);
    long inForce = (long) agreements.size() - others.size();
    if (inForce > 0) {
      facts.add(StatusFact.of(StatusFactKind.AGREEMENTS_IN_FORCE, inForce));
    }
    others.stream().map(DayPoints::light).forEach(lights::add);
    others.stream().limit(NAMED).forEach(each -> say(each, facts));
    if (others.size() > NAMED) {
      facts.add(StatusFact.of(StatusFactKind.AGREEMENTS_MORE, others.size() - NAMED));
    }
    if (agreements.isEmpty()) {
      facts.add(StatusFact.of(StatusFactKind.AGREEMENTS_NONE));
      lights.add(area.ofAbsence());
    }
    return new StatusPoint(StatusPointCode.AGREEMENTS, StatusLight.worst(lights), facts);
  }

  /** Those not in force, expired ones first. */
  private static List<AgreementStand> others(List<AgreementStand> agreements) {
    return agreements.stream()
        .filter(each -> each.status() != AgreementStatus.IN_FORCE)
        .sorted(Comparator.comparing(each -> each.status() != AgreementStatus.EXPIRED))
        .toList();
  }

  private static StatusLight light(AgreementStand each) {
    return switch (each.status()) {
      case ADOPTION, SIGNING -> WATCH;
      case EXPIRED -> ACT;
      default -> OK;
    };
  }

  private static void say(AgreementStand each, List<StatusFact> facts) {
    AgreementStand.Counts counts = each.counts();
    switch (each.status()) {
      case ADOPTION -> {
        add(facts, StatusFactKind.AGREEMENT_ADOPTING, each, counts.adopted(), counts.toAdopt());
        if (counts.undated() > 0) {
          facts.add(StatusFact.of(StatusFactKind.DECISIONS_WITHOUT_DAY, counts.undated()));
        }
      }
      case SIGNING ->
          add(facts, StatusFactKind.AGREEMENT_SIGNING, each, counts.signed(), counts.toSign());
      case SIGNED -> facts.add(named(StatusFactKind.AGREEMENT_STARTS, each, each.inForceOn()));
      case EXPIRED -> facts.add(named(StatusFactKind.AGREEMENT_EXPIRED, each, each.expiresOn()));
      default -> {}
    }
  }

  private static void add(
      List<StatusFact> facts, StatusFactKind kind, AgreementStand each, long done, long of) {
    facts.add(StatusFact.of(kind, each.name(), each.version(), done, of));
  }

  private static StatusFact named(StatusFactKind kind, AgreementStand each, Serializable day) {
    return StatusFact.of(kind, each.name(), day == null ? "" : day);
  }

  /** Closed: act. */
  static StatusPoint gate(AreaHead area, GateStand gate) {
    boolean open = gate.missing().isEmpty() && gate.all() > 0;
    StatusFact fact =
        open
            ? StatusFact.of(StatusFactKind.GATE_OPEN, gate.all())
            : StatusFact.of(
                StatusFactKind.GATE_CLOSED,
                gate.all() - gate.missing().size(),
                gate.all(),
                new ArrayList<>(gate.missing()));
    return new StatusPoint(StatusPointCode.GATE, open ? OK : area.ofAbsence(), List.of(fact));
  }

  /** No council: act. A year without a meeting, or a unit nobody represents: watch. */
  static StatusPoint council(AreaHead area, CouncilStand council) {
    if (council.councils() == 0) {
      return new StatusPoint(
          StatusPointCode.COUNCIL,
          area.ofAbsence(),
          List.of(StatusFact.of(StatusFactKind.COUNCIL_NONE)));
    }
    List<StatusFact> facts = new ArrayList<>();
    facts.add(
        council.met() == 0
            ? StatusFact.of(StatusFactKind.COUNCIL_HAS_NOT_MET)
            : StatusFact.of(StatusFactKind.COUNCIL_MET, council.met()));
    facts.add(
        council.gaps().isEmpty()
            ? StatusFact.of(StatusFactKind.COUNCIL_COVERS, council.members(), council.units())
            : StatusFact.of(StatusFactKind.COUNCIL_GAPS, new ArrayList<>(council.gaps())));
    if (council.nextOn() != null) {
      facts.add(StatusFact.of(StatusFactKind.COUNCIL_MEETS_NEXT, council.nextOn()));
    }
    boolean fine = council.met() > 0 && council.gaps().isEmpty();
    return new StatusPoint(StatusPointCode.COUNCIL, fine ? OK : WATCH, facts);
  }

  /** Nobody, or no leader: act. Any other difference from the norm: watch. */
  static StatusPoint staffing(AreaHead area, TeamRow team) {
    if (team == null || team.count().isEmpty()) {
      return new StatusPoint(
          StatusPointCode.STAFFING,
          area.ofAbsence(),
          List.of(StatusFact.of(StatusFactKind.STAFF_NONE)));
    }
    List<StaffingWarning> warnings = team.warnings();
    List<StatusFact> facts = new ArrayList<>();
    if (!warnings.contains(StaffingWarning.FEWER_NURSES)
        && !warnings.contains(StaffingWarning.MORE_NURSES)) {
      facts.add(
          StatusFact.of(
              StatusFactKind.STAFF_NURSES, team.count().nurses(), team.norm().mostNurses()));
    }
    warnings.forEach(each -> facts.add(warning(each, team)));
    if (team.count().leaders() > 0 && team.count().coordinators() > 0) {
      facts.add(StatusFact.of(StatusFactKind.STAFF_LED));
    }
    StatusLight light = warnings.isEmpty() ? OK : WATCH;
    boolean leaderless = warnings.contains(StaffingWarning.NO_LEADER);
    return new StatusPoint(StatusPointCode.STAFFING, leaderless ? area.ofAbsence() : light, facts);
  }

  private static StatusFact warning(StaffingWarning warning, TeamRow team) {
    return switch (warning) {
      case FEWER_NURSES -> said(warning, team.count().nurses(), team.norm().fewestNurses());
      case MORE_NURSES -> said(warning, team.count().nurses(), team.norm().mostNurses());
      case MORE_LEADERS -> said(warning, team.count().leaders(), team.norm().mostLeaders());
      case MORE_COORDINATORS ->
          said(warning, team.count().coordinators(), team.norm().mostCoordinators());
      case NO_LEADER, NO_COORDINATOR -> said(warning, 0, 1);
    };
  }

  private static StatusFact said(StaffingWarning warning, int number, int limit) {
    return StatusFact.of(StatusFactKind.STAFF_WARNING, warning, number, limit);
  }

  /** One that is overdue: watch. */
  static StatusPoint actions(ActionStand actions) {
    List<StatusFact> facts = new ArrayList<>();
    facts.add(
        actions.open() == 0
            ? StatusFact.of(StatusFactKind.ACTIONS_NONE)
            : StatusFact.of(StatusFactKind.ACTIONS_OPEN, actions.open()));
    if (actions.overdue() > 0) {
      facts.add(
          StatusFact.of(StatusFactKind.ACTIONS_OVERDUE, actions.overdue(), actions.daysOver()));
    }
    return new StatusPoint(StatusPointCode.ACTIONS, actions.overdue() > 0 ? WATCH : OK, facts);
  }
}
