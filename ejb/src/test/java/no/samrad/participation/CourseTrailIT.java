package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.JONAS;
import static no.samrad.participation.ParticipationWorld.KARI;
import static no.samrad.participation.ParticipationWorld.MAJA;
import static no.samrad.participation.ParticipationWorld.REFERRED;
import static no.samrad.participation.ParticipationWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samrad.shared.NativeRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole course on PostgreSQL leaves nothing in the trail but who did what when. */
class CourseTrailIT {

  /** When all of it is written down, long after it happened. */
  private static final LocalDate WRITTEN = LocalDate.of(2028, 1, 20);

  private static final List<String> HAPPENED =
      List.of(
          "ChildBorn",
          "ConsentGiven",
          "ExplorationHeld",
          "NurseAssigned",
          "ParticipantIncluded",
          "ParticipantsRead",
          "ParticipationEnded",
          "PlaceOffered",
          "ReferralAssessed",
          "ReferralClosed",
          "ReferralCorrected",
          "ReferralReceived",
          "ReferrerTold",
          "StepDayCorrected",
          "VisitCorrected",
          "VisitPlanned",
          "VisitRegistered");

  private static final String LATE = "Hun var lenge usikker";
  private static final String REPLACED = "Maja er i permisjon";
  private static final String SAME_DAY = "Jonas er syk";
  private static final String FIRST = "Hun bor i nabolaget";
  private static final String WRONG = "Lest feil i papirene";

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void no_value_of_hers_and_no_reason_stands_in_it() {
    world.itIs(WRITTEN);
    ParticipationId included = included();
    visited(included);
    ended(included);
    closed();

    assertThat(trail()).doesNotContain(hers().toArray(String[]::new));
    assertThat(world.rows("select distinct action from audit_entry order by action"))
        .extracting(row -> row.text(0))
        .containsExactlyElementsOf(HAPPENED);
  }

  @Test
  void who_did_what_to_whom_and_which_fields_it_was_about_does() {
    world.itIs(WRITTEN);
    ParticipationId id = referred("CRISIS_CENTRE");

    NativeRow kept =
        world.one(
            "select area_id, subject, changes, reason, occurred_at::text from audit_entry"
                + " where action = 'ReferralReceived'");

    assertThat(kept.number(0)).isEqualTo(3);
    assertThat(kept.text(1)).isEqualTo(id.toString());
    assertThat(kept.text(2)).contains("referredOn", "referralSource", "unit", "withheld");
    assertThat(kept.text(3)).isEmpty();
    assertThat(kept.text(4)).startsWith(WRITTEN.toString());
  }

  @Test
  void reasons_stay_where_her_team_reads_them() {
    world.itIs(WRITTEN);
    ParticipationId id = included();

    assertThat(world.details(id).deviation().reason()).isEqualTo(LATE);
    assertThat(world.details(id).nurses())
        .extracting(ParticipantDetails.NurseTerm::reason)
        .containsExactly(FIRST, REPLACED + "\n" + SAME_DAY);
    corrected(id);
    assertThat(world.details(id).corrections().get(0).reason()).isEqualTo(WRONG);
    assertThat(world.details(id).deviation()).isNull();
    NativeRow lapsed = world.one("select reason, approved_by, lapsed from participation_deviation");
    assertThat(lapsed.text(0)).isEqualTo(LATE);
    assertThat(lapsed.number(1)).isEqualTo(KARI.value());
    assertThat(lapsed.flag(2)).isTrue();
  }

  @Test
  void a_reason_may_be_as_long_as_any() {
    ParticipationId id = world.offered();
    String longest = "x".repeat(1000);

    world.run(desk -> desk.transferring().assign(id, world.version(id), KARI, day(5), longest));

    assertThat(world.details(id).nurses().get(1).reason()).isEqualTo(longest);
  }

  /** Codes, days, units, people, lengths of pregnancies and reasons. */
  private static List<String> hers() {
    List<String> hers = new ArrayList<>(List.of("CRISIS_CENTRE", "ADDICTION_CARE", "DECLINED"));
    hers.addAll(List.of("PREGNANCY_OR_CHILD_LOSS", "NOT_AT_HOME", "OFFERED", "WAITING", "ALONE"));
    hers.addAll(List.of(LATE, REPLACED, SAME_DAY, FIRST, WRONG, "unit/", "person/", "+"));
    for (int after = -40; after < 400; after++) {
      hers.add(day(after).toString());
    }
    return hers;
  }

  /** Late, after the nurse has changed twice in a day. */
  private ParticipationId included() {
    ParticipationId id = referred("CRISIS_CENTRE");
    run(id, (desk, seen) -> desk.assessing().assess(id, seen, Verdict.WAITING, day(3)));
    run(id, (desk, seen) -> desk.assessing().offer(id, seen, day(4)));
    run(id, (desk, seen) -> desk.transferring().assign(id, seen, MAJA, day(4), FIRST));
    run(id, (desk, seen) -> desk.transferring().assign(id, seen, JONAS, day(5), REPLACED));
    run(id, (desk, seen) -> desk.transferring().assign(id, seen, KARI, day(5), SAME_DAY));
    run(id, (desk, seen) -> desk.including().explore(id, seen, day(7), Attendance.ALONE));
    run(id, (desk, seen) -> desk.including().explore(id, seen, day(14), Attendance.PARTNER));
    ConsentTaken late = new ConsentTaken(day(15), null, LATE, KARI);
    run(id, (desk, seen) -> desk.including().consent(id, seen, late));
    run(id, (desk, seen) -> desk.assessing().tellReferrer(id, seen, day(16)));
    run(id, (desk, seen) -> desk.including().include(id, seen, day(16)));
    return id;
  }

  private void visited(ParticipationId id) {
    VisitRow first = world.details(id).visits().get(0);
    VisitRecord away =
        new VisitRecord("NOT_AT_HOME", null, null, null, DomainShares.none(), day(50));
    world.run(desk -> desk.keeping().register(first.id(), first.version(), away));
    VisitRecord held =
        new VisitRecord("COMPLETED", day(30), VisitPlace.HOME, 60, DomainShares.none(), null);
    VisitId visit = world.get(desk -> desk.keeping().add(id, held));
    VisitRecord longer =
        new VisitRecord("COMPLETED", day(31), VisitPlace.HOME, 75, DomainShares.none(), null);
    world.run(desk -> desk.visitCorrecting().correct(visit, version(visit), longer, WRONG));
    world.run(desk -> desk.keeping().plan(id, day(60)));
  }

  private void ended(ParticipationId id) {
    corrected(id);
    TakenStep offer = new TakenStep(CourseStep.OFFER, day(4));
    run(id, (desk, seen) -> desk.dayCorrecting().correct(id, seen, offer, day(5), WRONG));
    run(id, (desk, seen) -> desk.following().giveBirth(id, seen, day(90)));
    Ending how = new Ending(day(120), "PREGNANCY_OR_CHILD_LOSS", null, Set.of());
    run(id, (desk, seen) -> desk.following().end(id, seen, how));
  }

  private void corrected(ParticipationId id) {
    NewReferral said =
        new NewReferral(
            day(-2),
            "ADDICTION_CARE",
            world.unit("4203"),
            new Gestation(100),
            false,
            Set.of("C02"));
    run(id, (desk, seen) -> desk.correcting().correct(id, seen, said, WRONG));
  }

  private void closed() {
    ParticipationId id = referred("ADDICTION_CARE");
    run(id, (desk, seen) -> desk.assessing().assess(id, seen, Verdict.OFFERED, day(3)));
    run(id, (desk, seen) -> desk.assessing().close(id, seen, "DECLINED", day(6)));
    world.list(ParticipationWorld.leader(), Work.TEAM);
  }

  private ParticipationId referred(String source) {
    NewReferral wanted =
        new NewReferral(
            REFERRED, source, world.unit("4204"), new Gestation(185), true, Set.of("C01"));
    return world.get(desk -> desk.referring().refer(ParticipationWorld.AGDER, wanted));
  }

  private void run(ParticipationId id, Step step) {
    long seen = world.version(id);
    world.run(desk -> step.take(desk, seen));
  }

  private long version(VisitId id) {
    return world.one("select version from visit where id = " + id.value()).number(0);
  }

  private String trail() {
    List<String> all = new ArrayList<>();
    world
        .rows("select subject || changes || reason || reference from audit_entry")
        .forEach(row -> all.add(row.text(0)));
    return String.join("\n", all);
  }

  private interface Step {
    void take(ParticipationDesk desk, long seenVersion);
  }
}
