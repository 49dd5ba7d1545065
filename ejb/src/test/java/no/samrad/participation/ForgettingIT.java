package no.samrad.participation;

import static no.samrad.participation.ParticipationWorld.AGDER;
import static no.samrad.participation.ParticipationWorld.KARI;
import static no.samrad.participation.ParticipationWorld.day;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything about a participant is deleted, on PostgreSQL. */
class ForgettingIT {

  private static final AreaId ROGALAND = new AreaId(2);

  /** Every table that may know of a participation, the day it is added. */
  private static final String TABLES =
      """
      select table_name::text, column_name::text from information_schema.columns
      where table_schema = 'samrad' and column_name like '%participation_id'
        and table_name in (select relname from pg_class where relkind = 'r' and relnamespace = 'samrad'::regnamespace)
      """;

  private final ParticipationWorld world = new ParticipationWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void nothing_of_her_is_left_in_any_table() {
    ParticipationId gone = whole();
    ParticipationId stays = whole();
    assertThat(holding(gone))
        .isEqualTo(holding(stays))
        .contains("visit", "extract_key", "referral_correction", "visit_correction")
        .contains("participation_day_correction", "participation_deviation")
        .hasSizeGreaterThan(9);

    forget(gone, ForgetReason.WITHDRAWN);

    assertThat(holding(gone)).isEmpty();
    assertThat(holding(stays)).isNotEmpty();
    assertThat(world.details(stays).visits()).isNotEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.details(gone));
    assertThat(world.list(ParticipationWorld.leader(), Work.TEAM))
        .extracting(ParticipantRow::id)
        .containsExactly(stays);
  }

  @Test
  void the_trail_keeps_who_deleted_it_when_and_why() {
    ParticipationId id = world.included();

    List<DomainEvent> events = forget(id, ForgetReason.WITHDRAWN);

    assertThat(events).hasSize(1);
    NativeRow kept =
        world.one(
            "select area_id, subject, changes, reason from audit_entry"
                + " where action = 'ParticipationForgotten'");
    assertThat(kept.number(0)).isEqualTo(AGDER.value());
    assertThat(kept.text(1)).isEqualTo(id.toString());
    assertThat(kept.text(2))
        .isEqualTo("[{\"what\":\"forgetReason\",\"from\":\"\",\"to\":\"WITHDRAWN\"}]");
    assertThat(kept.text(3)).isEmpty();
  }

  @Test
  void a_closed_gate_does_not_stop_it() {
    ParticipationId id = world.included();
    world.sql("update agreement_version set expires_on = '2025-12-31' where id = 70");

    forget(id, ForgetReason.ENTERED_BY_MISTAKE);

    assertThat(holding(id)).isEmpty();
  }

  @Test
  void only_who_leads_the_team_of_the_area_does_it() {
    ParticipationId id = world.included();
    long seen = world.version(id);
    String pseudonym = pseudonym(id);
    List<CurrentUser> others =
        List.of(
            Callers.holding(Role.TEAM_MEMBER, AGDER),
            Callers.holding(Role.TEAM_LEADER, ROGALAND),
            Callers.holding(Role.HOST_STAFF, AGDER),
            Callers.administrator());

    for (CurrentUser other : others) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.get(
                      other,
                      desk -> {
                        desk.forgetting().forget(id, seen, ForgetReason.WITHDRAWN, pseudonym);
                        return id;
                      }));
    }
    assertThat(holding(id)).isNotEmpty();
  }

  @Test
  void it_is_said_why_and_of_whom_and_nobody_is_deleted_unseen() {
    ParticipationId id = world.included();
    String pseudonym = pseudonym(id);
    long seen = world.version(id);

    assertRefused(ParticipationRule.FORGET_REASON_MISSING, () -> forget(id, seen, null, pseudonym));
    for (String wrong : new String[] {null, "", "222-222", pseudonym.substring(1)}) {
      assertRefused(
          ParticipationRule.PSEUDONYM_DIFFERS,
          () -> forget(id, seen, ForgetReason.WITHDRAWN, wrong));
    }
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> forget(id, seen - 1, ForgetReason.WITHDRAWN, pseudonym));
    assertThat(holding(id)).isNotEmpty();

    String typed = pseudonym.replace("-", "").toLowerCase(Locale.ROOT);
    forget(id, seen, ForgetReason.WITHDRAWN, typed);
    assertThat(holding(id)).isEmpty();
  }

  @Test
  void it_has_been_kept_long_enough_only_once_it_has_ended() {
    ParticipationId id = world.included();

    assertRefused(ParticipationRule.STILL_GOES_ON, () -> forget(id, ForgetReason.KEPT_LONG_ENOUGH));
    Ending how = new Ending(day(60), "OWN_WISH", null, Set.of());
    world.run(desk -> desk.following().end(id, world.version(id), how));
    forget(id, ForgetReason.KEPT_LONG_ENOUGH);

    assertThat(holding(id)).isEmpty();
  }

  @Test
  void who_was_transferred_is_deleted_where_she_is_now_first() {
    ParticipationId here = world.born();
    ParticipationId there = inRogaland(here);

    assertRefused(
        ParticipationRule.GOES_ON_ELSEWHERE,
        () -> forget(here, ForgetReason.WITHDRAWN),
        "Rogaland");
    CurrentUser eva = Callers.holding(Role.TEAM_LEADER, ROGALAND);
    String pseudonym = pseudonym(there);
    world.get(
        eva,
        desk -> {
          desk.forgetting().forget(there, world.version(there), ForgetReason.WITHDRAWN, pseudonym);
          return there;
        });
    assertThat(holding(there)).isEmpty();
    assertThat(holding(here)).isNotEmpty();

    forget(here, ForgetReason.WITHDRAWN);
    assertThat(holding(here)).isEmpty();
  }

  /** In every table: late, corrected, handed over, with a key of the case system. */
  private ParticipationId whole() {
    world.itIs(day(196).plusMonths(25));
    ParticipationId id = world.born();
    NewReferral said = world.referral(day(-1), new Gestation(84), "C01");
    world.run(desk -> desk.correcting().correct(id, world.version(id), said, "Skrevet feil"));
    corrected(id);
    world.sql(
        """
        insert into participation_deviation (participation_id, rule, area_id, gestation_days, limit_days, norm_version, reason,
          recorded_by, approved_by, recorded_at)
        values (%d, 'CONSENT_WEEK', 3, 200, 195, 1, 'Sen henvisning', 7, %d, now())
        """
            .formatted(id.value(), KARI.value()));
    world.sql(
        "insert into extract_key (area_id, key_hash, participation_id) values (3, '%064d', %d)"
            .formatted(id.value(), id.value()));
    Ending how =
        new Ending(
            day(196).plusMonths(24), "COMPLETED", HandoverStatus.AGREED, Set.of("KINDERGARTEN"));
    world.run(desk -> desk.following().end(id, world.version(id), how));
    return id;
  }

  private void corrected(ParticipationId id) {
    TakenStep offer = new TakenStep(CourseStep.OFFER, day(3));
    long seen = world.version(id);
    world.run(desk -> desk.dayCorrecting().correct(id, seen, offer, day(4), "Skrevet feil"));
    VisitId visit = world.get(desk -> desk.keeping().add(id, held(60)));
    long seenVisit = world.one("select version from visit where id = " + visit.value()).number(0);
    world.run(desk -> desk.visitCorrecting().correct(visit, seenVisit, held(75), "Skrevet feil"));
  }

  private static VisitRecord held(int minutes) {
    return new VisitRecord(
        "COMPLETED", day(30), VisitPlace.HOME, minutes, DomainShares.none(), null);
  }

  private ParticipationId inRogaland(ParticipationId here) {
    ParticipationId there = new ParticipationId(9000);
    world.sql(
        """
        update participation set state = 'ENDED', ended_on = '%s', end_reason = 'TRANSFERRED' where id = %d
        """
            .formatted(day(220), here.value()));
    world.sql(
        """
        insert into participation (id, area_id, unit_id, pseudonym, referred_on, source, first_time, criteria_set, state,
          assessed_on, eligible, offered_on, consented_on, included_on, birth_on, outcome, continues_id)
        select %d, 2, unit_id, '222-333', referred_on, source, first_time, criteria_set, 'INCLUDED',
          assessed_on, eligible, offered_on, consented_on, '%s', birth_on, outcome, id
        from participation where id = %d
        """
            .formatted(there.value(), day(220), here.value()));
    return there;
  }

  /** Tables with a row of hers, visits among them. */
  private List<String> holding(ParticipationId id) {
    return world.rows(TABLES).stream()
        .filter(
            each ->
                world
                        .one(
                            "select count(*) from %s where %s = %d"
                                .formatted(each.text(0), each.text(1), id.value()))
                        .number(0)
                    > 0)
        .map(each -> each.text(0))
        .sorted()
        .toList();
  }

  private String pseudonym(ParticipationId id) {
    return world.one("select pseudonym from participation where id = " + id.value()).text(0);
  }

  private List<DomainEvent> forget(ParticipationId id, ForgetReason why) {
    return forget(id, world.version(id), why, pseudonym(id));
  }

  private List<DomainEvent> forget(ParticipationId id, long seen, ForgetReason why, String typed) {
    return world.run(desk -> desk.forgetting().forget(id, seen, why, typed));
  }
}
