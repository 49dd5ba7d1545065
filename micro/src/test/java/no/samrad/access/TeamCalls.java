package no.samrad.access;

import static no.samrad.access.AccessCalls.add;
import static no.samrad.access.AccessCalls.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samrad.knowledge.HolderId;
import no.samrad.knowledge.KnowledgeId;
import no.samrad.knowledge.KnowledgeKeeping;
import no.samrad.knowledge.KnowledgeQueries;
import no.samrad.place.Language;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.supervision.AbsenceId;
import no.samrad.supervision.AbsenceKeeping;
import no.samrad.supervision.GatheringKeeping;
import no.samrad.supervision.GatheringQueries;
import no.samrad.supervision.NewGathering;
import no.samrad.supervision.NewSession;
import no.samrad.supervision.SessionId;
import no.samrad.supervision.SessionKind;
import no.samrad.supervision.SessionRegistration;
import no.samrad.supervision.SupervisionQueries;
import no.samrad.team.NewPost;
import no.samrad.team.PostFunction;
import no.samrad.team.PostId;
import no.samrad.team.PostTerms;
import no.samrad.team.Profession;
import no.samrad.team.TeamPosting;
import no.samrad.team.TeamQueries;
import no.samrad.training.ModuleId;
import no.samrad.training.ModuleKeeping;
import no.samrad.training.NewModule;
import no.samrad.training.Progress;
import no.samrad.training.TrainingQueries;
import no.samrad.training.TrainingRegistration;
import no.samrad.training.TrainingState;

/** How the use cases about teams are called. */
final class TeamCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long TEAMS = 900_000;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Period YEAR = Period.throughLastDay(DAY, DAY.plusYears(1));
  private static final ModuleId MODULE = new ModuleId(1);

  private TeamCalls() {}

  static void addAll() {
    posts();
    teams();
    supervision();
    gatherings();
    training();
    modules();
    knowledge();
  }

  private static long of(AccessTarget on) {
    return TEAMS + on.area().value();
  }

  private static void posts() {
    PostTerms terms =
        new PostTerms(PostFunction.FAMILY_NURSE, Profession.NURSE, null, 100, null, DAY, null);
    NewPost none = new NewPost(null, null, terms);
    add(TeamPosting.class, "add", (bean, on) -> bean.add(on.area(), -1, none));
    add(
        TeamPosting.class,
        "change",
        (bean, on) -> bean.change(on.area(), -1, new PostId(of(on)), DAY, 50));
    add(
        TeamPosting.class,
        "end",
        (bean, on) -> bean.end(on.area(), -1, new PostId(of(on)), DAY, "Prøve"));
    add(
        TeamPosting.class,
        "correct",
        (bean, on) -> bean.correct(on.area(), -1, new PostId(of(on)), terms, "Prøve"));
    add(
        TeamPosting.class,
        "remove",
        (bean, on) -> bean.remove(on.area(), -1, new PostId(of(on)), "Prøve"));
  }

  private static void teams() {
    add(TeamQueries.class, "teams", TeamCalls::listed);
    add(TeamQueries.class, "staffing", (bean, on) -> bean.staffing(on.area(), DAY));
    add(TeamQueries.class, "team", (bean, on) -> bean.team(on.area(), DAY, Language.NB));
    add(TeamQueries.class, "caseloads", (bean, on) -> bean.caseloads(on.area(), DAY));
    add(TeamQueries.class, "choices", (bean, on) -> bean.choices(on.area(), DAY, Language.NB));
  }

  private static void listed(TeamQueries bean, AccessTarget on) {
    shown(bean.teams(DAY, Language.NB).stream().anyMatch(row -> row.slug().equals(on.slug())), on);
  }

  private static void supervision() {
    NewSession none = new NewSession(SessionKind.ONE_TO_ONE, DAY, Set.of(), Set.of());
    add(SessionRegistration.class, "register", (bean, on) -> bean.register(on.area(), none));
    add(
        SessionRegistration.class,
        "remove",
        (bean, on) -> bean.remove(new SessionId(of(on)), "Prøve"));
    add(
        AbsenceKeeping.class,
        "enter",
        (bean, on) -> bean.enter(on.area(), new PersonId(of(on)), DAY, null));
    add(AbsenceKeeping.class, "remove", (bean, on) -> bean.remove(new AbsenceId(of(on))));
    add(SupervisionQueries.class, "report", (bean, on) -> bean.report(on.area(), YEAR, DAY));
    add(SupervisionQueries.class, "summary", (bean, on) -> bean.summary(on.area(), YEAR, DAY));
    add(SupervisionQueries.class, "sessions", (bean, on) -> bean.sessions(on.area(), YEAR));
    add(SupervisionQueries.class, "members", (bean, on) -> bean.members(on.area(), DAY));
    add(SupervisionQueries.class, "absences", (bean, on) -> bean.absences(on.area(), DAY));
  }

  private static void gatherings() {
    NewGathering none = new NewGathering(DAY, "", "", Set.of());
    add(GatheringKeeping.class, "arrange", (bean, on) -> bean.arrange(on.area(), none));
    add(
        GatheringKeeping.class,
        "attend",
        (bean, on) -> bean.attend(on.area(), new SessionId(of(on)), -1, Set.of()));
    add(
        GatheringQueries.class,
        "gatherings",
        (bean, on) -> bean.gatherings(on.area(), DAY, Language.NB));
  }

  private static void training() {
    Progress done = new Progress(TrainingState.COMPLETED, DAY);
    add(
        TrainingRegistration.class,
        "record",
        (bean, on) -> bean.record(on.area(), new PersonId(of(on)), MODULE, -1, done));
    add(
        TrainingRegistration.class,
        "forget",
        (bean, on) -> bean.forget(on.area(), new PersonId(of(on)), MODULE, -1));
    add(TrainingQueries.class, "team", (bean, on) -> bean.team(on.area(), DAY, Language.NB));
    add(TrainingQueries.class, "modules", (bean, on) -> bean.modules(Language.NB));
  }

  private static void modules() {
    NewModule none = new NewModule(List.of("", "", ""), Set.of(), Set.of(), DAY);
    add(ModuleKeeping.class, "add", (bean, on) -> bean.add(none));
    add(ModuleKeeping.class, "end", (bean, on) -> bean.end(MODULE, -1, DAY, "Prøve"));
    add(ModuleKeeping.class, "verify", (bean, on) -> bean.verify(MODULE, -1, "P", DAY, "Prøve"));
    add(ModuleKeeping.class, "withdraw", (bean, on) -> bean.withdraw(MODULE, -1, "Prøve"));
  }

  private static void knowledge() {
    add(KnowledgeKeeping.class, "add", (bean, on) -> bean.add(on.area(), "", DAY));
    add(
        KnowledgeKeeping.class,
        "end",
        (bean, on) -> bean.end(new KnowledgeId(of(on)), DAY.minusYears(5)));
    add(
        KnowledgeKeeping.class,
        "hold",
        (bean, on) -> bean.hold(new KnowledgeId(of(on)), null, DAY));
    add(
        KnowledgeKeeping.class,
        "release",
        (bean, on) -> bean.release(new HolderId(of(on)), DAY.minusYears(5)));
    add(
        KnowledgeQueries.class,
        "keyPeople",
        (bean, on) -> bean.keyPeople(on.area(), DAY, Language.NB));
    add(KnowledgeQueries.class, "people", (bean, on) -> bean.people(on.area(), DAY));
  }
}
