package no.samrad.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.agreement.AgreementRows;
import no.samrad.db.TestDatabase;
import no.samrad.job.JobFailed;
import no.samrad.job.JobNode;
import no.samrad.job.TestClock;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each deadline and each event is told once, to those whom it concerns. */
class NoticeIT {

  private static final int ROUNDS = 200;
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final CurrentUser HOST = Callers.holding(Role.HOST_STAFF, new AreaId(3));

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final TestClock clock = new TestClock(Instant.EPOCH);

  @BeforeEach
  void people() {
    persistence.run(AgreementRows::insert);
    sql("update person set email = 'ingvild@eksempel.test' where id = 7");
    sql(
        "insert into person (id, given_name, family_name, email, language)"
            + " values (8, 'Tuva', 'Prøve', 'tuva@eksempel.test', 'nn'), (9, 'Odd', 'Demo', '', 'nb')");
    sql(
        "insert into account (id, person_id, username) values (7, 7, 'ingvild'), (8, 8, 'tuva'), (9, 9, 'odd')");
    sql(
        """
        insert into role_assignment (id, person_id, role, area_id, unit_id, valid_from, valid_to) values
          (7, 7, 'HOST_STAFF', 3, null, '2020-01-01', null),
          (8, 8, 'MUNICIPAL_CONTACT', 3, (select unit_id from agreement_party where id = 702), '2020-01-01', null),
          (9, 9, 'HOST_STAFF', 3, null, '2020-01-01', '2020-02-01'),
          (10, 9, 'OPERATIONS', null, null, '2020-01-01', null)
        """);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Deadlines {

    @Test
    void are_told_at_90_30_and_7_days_and_on_the_day_after_once_each_also_29_february() {
      inForceUntil("2028-02-29");

      for (LocalDate day = LocalDate.of(2027, 11, 1);
          day.isBefore(LocalDate.of(2028, 7, 1));
          day = day.plusDays(1)) {
        sweepOn(day);
        sweepOn(day);
      }

      assertThat(told("EXPIRY")).isEqualTo("2027-12-01 2028-01-30 2028-02-22 2028-03-01");
    }

    @Test
    void that_were_missed_are_made_up_for_once_with_the_days_that_are_left() {
      inForceUntil("2028-02-29");

      sweepOn(LocalDate.of(2028, 2, 9));
      sweepOn(LocalDate.of(2028, 2, 10));

      assertThat(told("EXPIRY")).isEqualTo("2028-01-30");
      assertThat(mails()).containsExactly("7 Avtalen løper ut om 20 dager: Vertskommuneavtale");
    }

    @Test
    void are_told_nothing_anew_when_the_clock_goes_back_and_forth() {
      inForceUntil("2028-02-29");

      sweepOn(LocalDate.of(2028, 2, 25));
      sweepOn(LocalDate.of(2028, 1, 5));
      sweepOn(LocalDate.of(2028, 2, 1));
      sweepOn(LocalDate.of(2028, 2, 25));

      assertThat(told("EXPIRY")).isEqualTo("2028-02-22");
    }

    @Test
    void fall_on_days_of_norway_when_summer_time_begins() {
      inForceUntil("2026-04-05");
      sweepAt("2026-03-28T22:59:59Z");
      assertThat(told("EXPIRY")).isEqualTo("2026-03-06");

      sweepAt("2026-03-28T23:00:00Z");
      sweepAt("2026-03-29T00:59:59Z");
      sweepAt("2026-03-29T01:00:00Z");

      assertThat(told("EXPIRY")).isEqualTo("2026-03-06 2026-03-29");
    }

    @Test
    void are_told_once_in_the_hour_that_comes_twice() {
      inForceUntil("2026-11-01");
      sweepAt("2026-10-24T21:59:59Z");
      assertThat(told("EXPIRY")).isEqualTo("2026-10-02");

      sweepAt("2026-10-25T00:30:00Z");
      sweepAt("2026-10-25T01:30:00Z");

      assertThat(told("EXPIRY")).isEqualTo("2026-10-02 2026-10-25");
    }

    @Test
    void name_the_last_day_to_give_notice() {
      inForceUntil("2028-03-31");
      sql("update agreement_version set notice_months = 1 where id = 72");

      sweepOn(LocalDate.of(2028, 2, 22));

      assertThat(told("NOTICE_DAY")).isEqualTo("2028-02-22");
    }

    @Test
    void of_an_obligation_are_told_for_each_day_of_its_rhythm_until_it_is_done() {
      inForceUntil("2030-01-01");
      sql(
          """
          insert into obligation (id, area_id, agreement_id, party_id, title, rhythm, evidence, first_due)
          values (1, 3, 7, 702, 'Regnskap', 'YEARLY', 'NONE', '2027-02-28')
          """);

      sweepOn(LocalDate.of(2027, 1, 29));
      sweepOn(LocalDate.of(2027, 3, 1));
      sql(
          """
          insert into obligation_completion (obligation_id, due_on, area_id, done_on, completed_by, completed_at)
          values (1, '2028-02-28', 3, '2027-12-01', 7, now())
          """);
      sweepOn(LocalDate.of(2028, 2, 21));

      assertThat(told("OBLIGATION")).isEqualTo("2027-01-29 2027-03-01");
      assertThat(mails())
          .contains("8 Plikt med frist om 30 dagar: Vertskommuneavtale")
          .contains("7 Fristen for en forpliktelse er passert: Vertskommuneavtale");
    }

    @Test
    void are_told_by_one_of_two_nodes() throws Exception {
      LocalDate first = LocalDate.of(2028, 3, 1);
      inForceUntil(first.toString());
      for (int round = 0; round < ROUNDS; round++) {
        LocalDate deadline = first.plusDays(round);
        sql("update agreement_version set expires_on = '" + deadline + "' where id = 72");
        clock.set(deadline.minusDays(7).atTime(12, 0).atZone(OSLO).toInstant());

        AtOnce.run(this::sweep, this::sweep);

        assertThat(number("select count(*) from notice where kind = 'EXPIRY'"))
            .as("round %d", round)
            .isEqualTo(round + 1L);
      }
      assertThat(number("select count(*) from mail")).isEqualTo(ROUNDS);
    }

    private String sweep() {
      persistence.run(em -> new NoticeDesk(em, clock).sweep(true).run(""));
      return "";
    }
  }

  @Nested
  class Events {

    @Test
    void a_version_that_was_sent_is_told_to_the_contact_of_each_party_in_their_language() {
      sweepOn(LocalDate.of(2026, 3, 2));
      sweepOn(LocalDate.of(2026, 3, 3));

      assertThat(number("select count(*) from notice where kind = 'DECISION_NEEDED'")).isEqualTo(2);
      assertThat(mails()).containsExactly("8 Treng vedtak i Grimstad: Vertskommuneavtale");
    }

    @Test
    void a_decision_that_no_longer_holds_is_told_to_its_party() {
      sql(
          """
          insert into adoption (id, area_id, agreement_id, version_id, party_id, body, decided_on, outcome, recorded_by, recorded_at)
          values (1, 3, 7, 71, 702, 'MUNICIPAL_COUNCIL', '2026-02-20', 'ADOPTED', 7, now())
          """);

      sweepOn(LocalDate.of(2026, 3, 2));

      assertThat(told("VERSION_OUTDATED")).isEqualTo("2026-03-01");
      assertThat(mails())
          .contains("8 Ny versjon, vedtaket dykkar gjeld ikkje lenger: Vertskommuneavtale");
    }

    @Test
    void what_happened_on_the_way_into_force_is_told_once() {
      inForceUntil("2030-01-01");

      sweepOn(LocalDate.of(2026, 3, 6));
      sweepOn(LocalDate.of(2026, 3, 7));

      assertThat(told("ALL_ADOPTED")).isEqualTo("2026-03-01");
      assertThat(told("IN_FORCE")).isEqualTo("2026-03-05");
      assertThat(mails())
          .contains("7 I kraft: Vertskommuneavtale", "8 I kraft: Vertskommuneavtale");
    }

    @Test
    void what_is_history_is_not_told() {
      inForceUntil("2030-01-01");

      sweepOn(LocalDate.of(2027, 3, 6));

      assertThat(number("select count(*) from notice")).isZero();
    }

    @Test
    void work_that_failed_is_told_to_operations() {
      clock.set(Instant.parse("2026-03-10T11:00:00Z"));
      JobFailed failure = new JobFailed(42, "MAIL", 7, clock.instant());
      persistence.run(em -> new NoticeDesk(em, clock).sweep(true).tellOperations(failure));
      persistence.run(em -> new NoticeDesk(em, clock).sweep(true).tellOperations(failure));

      assertThat(number("select count(*) from notice")).isEqualTo(1);
      assertThat(number("select person_id from notice_recipient")).isEqualTo(9);
    }
  }

  @Nested
  class Mail {

    @Test
    void is_not_kept_where_none_can_be_sent() {
      clock.set(Instant.parse("2026-03-02T11:00:00Z"));
      persistence.run(em -> new NoticeDesk(em, clock).sweep(false).run(""));

      assertThat(number("select count(*) from notice_recipient")).isEqualTo(1);
      assertThat(mails()).isEmpty();
    }

    @Test
    void is_not_sent_to_who_does_not_want_it() {
      sql("insert into notice_preference (person_id, by_mail) values (8, false)");

      sweepOn(LocalDate.of(2026, 3, 2));

      assertThat(number("select count(*) from notice_recipient")).isEqualTo(1);
      assertThat(mails()).isEmpty();
    }
  }

  @Nested
  class Reading {

    @Test
    void everybody_sees_their_own_and_marks_them_as_read() {
      inForceUntil("2030-01-01");
      sweepOn(LocalDate.of(2026, 3, 6));
      sql(
          "update notice_recipient set person_id = 9 where person_id = 8 and notice_id = (select min(notice_id) from notice_recipient where person_id = 8)");

      PageOf<NoticeRow> mine = mine();
      persistence.run(em -> new NoticeDesk(em, clock).own(HOST).read(mine.items().get(0).id()));

      assertThat(mine.items()).isNotEmpty().allMatch(NoticeRow::unread);
      assertThat(mine().items()).filteredOn(row -> !row.unread()).hasSize(1);
      persistence.run(em -> new NoticeDesk(em, clock).own(HOST).readAll());
      assertThat(mine().items()).noneMatch(NoticeRow::unread);
      assertThat(
              number(
                  "select count(*) from notice_recipient where person_id <> 7 and read_at is not null"))
          .isZero();
    }

    @Test
    void who_may_no_longer_read_about_the_area_sees_nothing() {
      inForceUntil("2030-01-01");
      sweepOn(LocalDate.of(2026, 3, 6));
      CurrentUser moved = Callers.holding(Role.HOST_STAFF, new AreaId(1));

      PageOf<NoticeRow> rows =
          persistence.get(
              em ->
                  new NoticeDesk(em, clock)
                      .queries(moved)
                      .mine(LocalDate.of(2026, 3, 6), PageRequest.first(20)));

      assertThat(rows.items()).isEmpty();
    }

    @Test
    void a_choice_about_mail_is_kept() {
      for (boolean wanted : new boolean[] {false, true, false}) {
        persistence.run(em -> new NoticeDesk(em, clock).own(HOST).wantMail(wanted));
        NoticeStanding now =
            persistence.get(em -> new NoticeDesk(em, clock).queries(HOST).standing());
        assertThat(now).isEqualTo(new NoticeStanding(0, wanted, true, false));
      }
    }

    private PageOf<NoticeRow> mine() {
      return persistence.get(
          em ->
              new NoticeDesk(em, clock)
                  .queries(HOST)
                  .mine(LocalDate.of(2026, 3, 6), PageRequest.first(20)));
    }
  }

  /** Both parties have adopted and signed version 2, which is in force from 5 March 2026. */
  private void inForceUntil(String lastDay) {
    sql(
        "update agreement_version set in_force_on = '2026-03-05', notice_months = 0, expires_on = '"
            + lastDay
            + "' where id = 72");
    sql(
        """
        insert into adoption (id, area_id, agreement_id, version_id, party_id, body, decided_on, outcome, recorded_by, recorded_at)
        select p, 3, 7, 72, p, 'MUNICIPAL_COUNCIL', '2026-03-02', 'ADOPTED', 7, now() from generate_series(701, 702) p
        """);
    sql(
        """
        insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, signed_on, method, changed_by, changed_at)
        select p, 3, 7, 72, p, 1, '2026-03-03', '2026-03-10', '2026-03-04', 'PAPER', 7, now() from generate_series(701, 702) p
        """);
  }

  private void sweepOn(LocalDate day) {
    sweepAt(day.atTime(12, 0).atZone(OSLO).toInstant().toString());
  }

  /** By a node that has just been started. */
  private void sweepAt(String moment) {
    clock.set(Instant.parse(moment));
    persistence.run(
        em -> {
          em.createNativeQuery("delete from job where id <> 1").executeUpdate();
          em.createNativeQuery("update job set due_at = '2020-01-01' where id = 1").executeUpdate();
        });
    new JobNode(persistence, clock, em -> new NoticeDesk(em, clock).sweep(true)).poll();
  }

  private String told(String kind) {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select string_agg(day::text, ' ' order by day) from notice where kind = ?1")
                        .setParameter(1, kind)
                        .getSingleResult())
                .text(0));
  }

  private List<String> mails() {
    return persistence.get(
        em -> {
          List<?> rows =
              em.createNativeQuery("select person_id || ' ' || title from mail order by id")
                  .getResultList();
          return rows.stream().map(String::valueOf).toList();
        });
  }

  private long number(String sql) {
    return persistence.get(
        em -> NativeRow.of(em.createNativeQuery(sql).getSingleResult()).number(0));
  }

  private void sql(String sql) {
    persistence.run(em -> em.createNativeQuery(sql).executeUpdate());
  }
}
