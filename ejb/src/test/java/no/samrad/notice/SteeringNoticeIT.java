package no.samrad.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.gate.OpenArea;
import no.samrad.job.TestClock;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageRequest;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Those who steer an area are told of its gate and its reports, each time once. */
class SteeringNoticeIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final TestClock clock = new TestClock(NEW_YEAR.atStartOfDay(OSLO).toInstant());

  /** 7 and 9 lead the team, 10 works in it, 21 is of the host, 22 keeps the council. */
  @BeforeEach
  void people() {
    persistence.run(OpenArea::make);
    sql(
        """
        insert into person (id, given_name, family_name, email, language) values
          (21, 'Vera', 'Vert', 'vera@eksempel.test', 'nb'), (22, 'Siri', 'Sekretær', 'siri@eksempel.test', 'nn'),
          (23, 'Rolf', 'Råd', 'rolf@eksempel.test', 'nb');
        insert into account (id, person_id, username)
        select p.id, p.id, 'noen.' || p.id from person p where p.id in (7, 9, 10, 21, 22, 23);
        insert into role_assignment (id, person_id, role, area_id, valid_from) values
          (121, 21, 'HOST_STAFF', 3, '2024-01-01'), (122, 22, 'COUNCIL_SECRETARY', 3, '2024-01-01'),
          (123, 23, 'COUNCIL_MEMBER', 3, '2024-01-01'), (124, 23, 'HOST_STAFF', 4, '2024-01-01')
        """);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class OfTheGate {

    @Test
    void it_closes_by_itself_the_day_after_the_agreement_ended() {
      sql("update agreement_version set expires_on = '2025-12-31' where id = 70");

      sweepOn(NEW_YEAR.minusDays(1));
      assertThat(told("GATE_CLOSED")).isEmpty();
      sweepOn(NEW_YEAR);
      sweepOn(NEW_YEAR);
      sweepOn(NEW_YEAR.plusDays(1));

      assertThat(told("GATE_CLOSED")).isEqualTo("2026-01-01: 7 9 21 22");
      assertThat(mails())
          .contains(
              "21 Nye henvisninger er stanset i Agder", "22 Nye tilvisingar er stansa i Agder");
      NoticeRow row = mine(21, Role.HOST_STAFF).get(0);
      assertThat(row.text())
          .startsWith(
              "Fra 01.01.2026 kan nye henvisninger ikke registreres i Agder. Grunnen er at ingen"
                  + " databehandleravtale med vertskommunen er i kraft.");
      assertThat(row.place()).isEqualTo("/gate/agder");
    }

    @Test
    void every_cause_of_the_day_is_named() {
      sql("update area_clearance set valid_to = '2026-01-01' where area_id = 3");
      sql("update agreement_version set expires_on = '2025-12-31' where id = 70");

      sweepOn(NEW_YEAR);

      assertThat(mine(21, Role.HOST_STAFF).get(0).text())
          .contains(
              "ingen databehandleravtale med vertskommunen er i kraft, behandlingsgrunnlaget er ikke"
                  + " avklart og vurderingen av personvernkonsekvenser er ikke godkjent");
    }

    @Test
    void it_opens_again_once() {
      sql("update agreement_version set expires_on = '2025-12-31' where id = 70");
      sweepOn(NEW_YEAR);
      sql("update agreement_version set expires_on = null where id = 70");

      sweepOn(NEW_YEAR.plusDays(9));
      sweepOn(NEW_YEAR.plusDays(10));

      assertThat(told("GATE_OPENED")).isEqualTo("2026-01-10: 7 9 21 22");
    }

    @Test
    void somebody_withdraws_a_clearance() {
      sweepOn(NEW_YEAR);
      sql("update area_clearance set valid_to = '2026-01-05' where id = 71");

      sweepOn(LocalDate.of(2026, 1, 7));

      assertThat(told("GATE_CLOSED")).isEqualTo("2026-01-05: 7 9 21 22");
    }

    @Test
    void a_gate_that_never_was_open_is_told_nothing_of() {
      sql("delete from area_clearance where area_id = 3");

      sweepOn(NEW_YEAR);

      assertThat(told("GATE_CLOSED") + told("GATE_OPENED")).isEmpty();
    }
  }

  @Nested
  class OfReports {

    @BeforeEach
    void period() {
      sql(
          """
          insert into reporting_period (id, area_id, kind, valid_from, valid_to, due_on)
          values (1, 3, 'HALF_YEAR', '2025-07-01', '2026-01-01', '2026-02-15')
          """);
    }

    @Test
    void they_are_due_when_the_period_is_over_and_on_the_days_of_the_plan() {
      for (LocalDate day = LocalDate.of(2025, 12, 20); day.isBefore(LATER); day = day.plusDays(1)) {
        sweepOn(day);
      }

      assertThat(told("PERIOD_DUE"))
          .isEqualTo(
              "2025-11-17: 7 9 21, 2026-01-16: 7 9 21, 2026-02-08: 7 9 21, 2026-02-16: 7 9 21");
      assertThat(mails())
          .contains("21 Tall for 2. halvår 2025 skal leveres om 45 dager i Agder")
          .contains("21 Fristen for tall for 2. halvår 2025 er passert i Agder");
      assertThat(mine(21, Role.HOST_STAFF))
          .extracting(NoticeRow::place)
          .containsOnly("/reporting/agder/1");
    }

    @Test
    void what_is_submitted_is_due_no_more() {
      submitted("SUBMITTED");

      sweepOn(LATER);

      assertThat(told("PERIOD_DUE")).isEmpty();
    }

    @Test
    void they_are_approved_and_locked() {
      submitted("APPROVED");
      step(2, "APPROVED", "2026-03-01");
      sweepOn(LATER);
      sql("update reporting_period set state = 'LOCKED'");
      step(3, "LOCKED", "2026-03-10");
      sweepOn(LATER);
      sweepOn(LATER.plusDays(1));

      assertThat(told("PERIOD_APPROVED")).isEqualTo("2026-03-01: 7 9 21 22");
      assertThat(told("PERIOD_LOCKED")).isEqualTo("2026-03-10: 7 9 21 22");
      assertThat(mails()).contains("22 Perioden 2. halvår 2025 er låst i Agder");
    }

    /** The council reads no figure before it is approved. */
    @Test
    void a_figure_that_misses_its_goal_is_told_to_host_and_leader_unless_it_is_hidden() {
      submitted("SUBMITTED");

      sweepOn(LATER);
      sweepOn(LATER.plusDays(1));

      assertThat(told("INDICATOR_ALERT")).isEqualTo("2026-02-01: 7 9 21");
      NoticeRow row =
          mine(21, Role.HOST_STAFF).stream()
              .filter(each -> each.kind() == NoticeKind.INDICATOR_ALERT)
              .findFirst()
              .orElseThrow();
      assertThat(row.title()).startsWith("Følg med i Agder: ").contains("16");
      assertThat(row.text()).contains("når ikke målet for 2. halvår 2025").doesNotContain("40");
    }

    /** One figure shown and red, one hidden and red, one that is well. */
    private void submitted(String state) {
      sql("update reporting_period set state = '" + state + "'");
      step(1, "SUBMITTED", "2026-02-01");
      sql(
          """
          insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
          values (1, 1, 3, '2026-02-01', repeat('0', 64), 9, now());
          insert into period_figure (id, area_id, period_id, revision, version_id, numerator, denominator, people, verdict, outside) values
            (1, 3, 1, 1, 1, 30, 40, 40, 'OK', 'SHOWN'), (2, 3, 1, 1, 2, 10, 40, 40, 'BELOW', 'SHOWN'),
            (3, 3, 1, 1, 3, 39, 40, 40, 'BELOW', 'HIDDEN')
          """);
    }

    private void step(int place, String step, String day) {
      sql(
          """
          insert into period_step (id, area_id, period_id, place, step, revision, person_id, made_on, made_at)
          values (%d, 3, 1, %1$d, '%s', 1, 9, '%s', now())
          """
              .formatted(place, step, day));
    }
  }

  private void sweepOn(LocalDate day) {
    clock.set(day.atTime(12, 0).atZone(OSLO).toInstant());
    persistence.run(em -> new NoticeDesk(em, clock).sweep(true).run(""));
  }

  /** "2026-01-01: 7 9", of every notice of a kind: its day and who got it. */
  private String told(String kind) {
    return text(
        """
        select coalesce(string_agg(x.line, ', ' order by x.line), '') from (
          select n.day || ': ' || string_agg(r.person_id::text, ' ' order by r.person_id) as line
          from notice n join notice_recipient r on r.notice_id = n.id where n.kind = '%s' group by n.id, n.day) x
        """
            .formatted(kind));
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

  private List<NoticeRow> mine(long person, String role) {
    CurrentUser reader = Callers.person(person, role, AGDER);
    return persistence.get(
        em -> new NoticeDesk(em, clock).queries(reader).mine(LATER, PageRequest.first(25)).items());
  }

  private String text(String query) {
    return persistence.get(
        em -> NativeRow.of(em.createNativeQuery(query).getSingleResult()).text(0));
  }

  private void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
