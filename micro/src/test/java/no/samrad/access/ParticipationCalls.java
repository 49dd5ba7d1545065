package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import java.util.Set;
import no.samrad.gate.ClearanceId;
import no.samrad.gate.ClearanceKeeping;
import no.samrad.gate.ClearanceKind;
import no.samrad.gate.ClearanceStatus;
import no.samrad.gate.GateQueries;
import no.samrad.gate.NewClearance;
import no.samrad.participation.Attendance;
import no.samrad.participation.ConsentTaken;
import no.samrad.participation.CourseStep;
import no.samrad.participation.DomainShares;
import no.samrad.participation.Ending;
import no.samrad.participation.Following;
import no.samrad.participation.ForgetReason;
import no.samrad.participation.Forgetting;
import no.samrad.participation.Including;
import no.samrad.participation.NewReferral;
import no.samrad.participation.ParticipationChoiceQueries;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.ParticipationQueries;
import no.samrad.participation.ReferralAssessing;
import no.samrad.participation.ReferralCorrecting;
import no.samrad.participation.Referring;
import no.samrad.participation.Residence;
import no.samrad.participation.StepDayCorrecting;
import no.samrad.participation.TakenStep;
import no.samrad.participation.Transferring;
import no.samrad.participation.Verdict;
import no.samrad.participation.VisitCorrecting;
import no.samrad.participation.VisitCorrection;
import no.samrad.participation.VisitId;
import no.samrad.participation.VisitKeeping;
import no.samrad.participation.VisitRecord;
import no.samrad.participation.Work;
import no.samrad.place.Language;
import no.samrad.shared.PageRequest;
import no.samrad.shared.UnitId;

/** How the use cases about the gate and about participants are called. */
final class ParticipationCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long ONES = 900_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private ParticipationCalls() {}

  static void addAll() {
    gate();
    reading();
    steps();
    correcting();
    later();
    visits();
    forgetting();
  }

  private static ParticipationId her(AccessTarget on) {
    return new ParticipationId(ONES + on.area().value());
  }

  private static VisitId visit(AccessTarget on) {
    return new VisitId(ONES + on.area().value());
  }

  private static void gate() {
    NewClearance wanted =
        new NewClearance(ClearanceKind.DPIA, ClearanceStatus.IN_PROGRESS, "", DAY, null);
    add(GateQueries.class, "sheet", (bean, on) -> bean.sheet(on.area(), DAY, Language.NB));
    add(GateQueries.class, "history", (bean, on) -> bean.history(on.area(), DAY));
    add(
        GateQueries.class,
        "clearance",
        (bean, on) -> bean.clearance(on.area(), new ClearanceId(ONES + on.area().value()), DAY));
    add(
        ClearanceKeeping.class,
        "record",
        (bean, on) -> bean.record(on.area(), wanted, "Prøve", null));
    add(
        ClearanceKeeping.class,
        "remove",
        (bean, on) -> bean.remove(new ClearanceId(ONES + on.area().value()), -1, "Prøve"));
  }

  private static void reading() {
    add(
        ParticipationQueries.class,
        "list",
        (bean, on) -> bean.list(on.area(), Work.TEAM, Language.NB, PageRequest.first(5)));
    add(ParticipationQueries.class, "load", (bean, on) -> bean.load(on.area(), Work.TEAM));
    add(
        ParticipationQueries.class,
        "participant",
        (bean, on) -> bean.participant(her(on), Language.NB));
    add(ParticipationQueries.class, "visit", (bean, on) -> bean.visit(visit(on), Language.NB));
    add(ParticipationQueries.class, "known", (bean, on) -> bean.known(on.area(), "222-222"));
    add(
        ParticipationChoiceQueries.class,
        "choices",
        (bean, on) -> bean.choices(on.area(), DAY, Language.NB));
  }

  private static void steps() {
    add(
        Referring.class,
        "refer",
        (bean, on) ->
            bean.refer(on.area(), new NewReferral(DAY, "GP", on.unit(), null, true, Set.of())));
    add(
        ReferralAssessing.class,
        "assess",
        (bean, on) -> bean.assess(her(on), -1, Verdict.OFFERED, DAY));
    add(ReferralAssessing.class, "offer", (bean, on) -> bean.offer(her(on), -1, DAY));
    add(ReferralAssessing.class, "close", (bean, on) -> bean.close(her(on), -1, "DECLINED", DAY));
    add(ReferralAssessing.class, "tellReferrer", (bean, on) -> bean.tellReferrer(her(on), -1, DAY));
  }

  private static void correcting() {
    NewReferral said = new NewReferral(DAY, "GP", new UnitId(1), null, true, Set.of());
    add(
        ReferralCorrecting.class,
        "correct",
        (bean, on) -> bean.correct(her(on), -1, said, "Prøve"));
    add(ParticipationChoiceQueries.class, "written", (bean, on) -> bean.written(her(on)));
    TakenStep taken = new TakenStep(CourseStep.ASSESSMENT, DAY);
    add(
        StepDayCorrecting.class,
        "correct",
        (bean, on) -> bean.correct(her(on), -1, taken, DAY, "Prøve"));
  }

  private static void later() {
    add(Including.class, "explore", (bean, on) -> bean.explore(her(on), -1, DAY, Attendance.ALONE));
    add(
        Including.class,
        "consent",
        (bean, on) -> bean.consent(her(on), -1, new ConsentTaken(DAY, null, "", null)));
    add(Including.class, "include", (bean, on) -> bean.include(her(on), -1, DAY));
    add(Following.class, "giveBirth", (bean, on) -> bean.giveBirth(her(on), -1, DAY));
    add(
        Following.class,
        "end",
        (bean, on) -> bean.end(her(on), -1, new Ending(DAY, "OWN_WISH", null, Set.of())));
    add(
        Transferring.class,
        "assign",
        (bean, on) -> bean.assign(her(on), -1, on.person(), DAY, "Prøve"));
    add(
        Transferring.class,
        "transfer",
        (bean, on) -> bean.transfer(her(on), -1, new Residence(on.area(), on.unit()), DAY));
  }

  private static void visits() {
    VisitRecord went = new VisitRecord("NOT_AT_HOME", null, null, null, DomainShares.none(), null);
    add(VisitKeeping.class, "register", (bean, on) -> bean.register(visit(on), -1, went));
    add(VisitKeeping.class, "add", (bean, on) -> bean.add(her(on), went));
    add(VisitKeeping.class, "plan", (bean, on) -> bean.plan(her(on), DAY));
    add(VisitCorrecting.class, "correct", (bean, on) -> bean.correct(visit(on), -1, went, "Prøve"));
    add(
        VisitCorrecting.class,
        "withdraw",
        (bean, on) -> bean.withdraw(visit(on), -1, VisitCorrection.REMOVED, "Prøve"));
    add(ParticipationChoiceQueries.class, "registered", (bean, on) -> bean.registered(visit(on)));
  }

  private static void forgetting() {
    add(
        Forgetting.class,
        "forget",
        (bean, on) -> bean.forget(her(on), -1, ForgetReason.ENTERED_BY_MISTAKE, "222-222"));
  }
}
