package no.samrad.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import no.samrad.agreement.AgreementRows;
import no.samrad.db.TestDatabase;
import no.samrad.job.TestClock;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator changes how long before a deadline people are told. */
class NoticePlanIT {

  private static final String ASKED =
      """
      insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on,
        changed_by, changed_at)
      values (701, 3, 7, 72, 701, 1, '2026-03-03', '2026-06-01', 7, now())
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final TestClock clock = new TestClock(Instant.parse("2026-01-01T08:00:00Z"));

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void people_are_told_by_the_days_that_were_saved() {
    persistence.run(AgreementRows::insert);
    persistence.run(em -> em.createNativeQuery(ASKED).executeUpdate());
    change(new NoticePlan(List.of(60, 0), false, plan().version()));

    sweep("2026-04-01T08:00:00Z");
    assertThat(told()).isEmpty();
    sweep("2026-04-02T08:00:00Z");
    sweep("2026-05-25T08:00:00Z");
    sweep("2026-06-01T08:00:00Z");
    sweep("2026-06-02T08:00:00Z");

    assertThat(told()).isEqualTo("2026-04-02 2026-06-01");
  }

  @Test
  void whoever_saves_second_is_told() {
    NoticePlan seen = plan();
    change(new NoticePlan(List.of(14), true, seen.version()));

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> change(new NoticePlan(List.of(21), true, seen.version())));
    assertThat(plan().written()).isEqualTo("14");
  }

  @Test
  void what_was_changed_stands_in_the_audit_trail() {
    List<Change> changes =
        persistence.get(
            em -> {
              NoticePlanning planning = new NoticeDesk(em, clock).planning(Callers.administrator());
              planning.change(new NoticePlan(List.of(14), false, planning.plan().version()));
              return ((RecordedEvents) planning.events).fired().get(0).changes();
            });

    assertThat(changes)
        .containsExactly(
            new Change("noticeDays", "90, 30, 7", "14"),
            new Change("noticeDayAfter", "true", "false"));
  }

  @Test
  void an_administrator_of_one_area_may_not() {
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                persistence.get(
                    em ->
                        new NoticeDesk(em, clock)
                            .planning(Callers.holding(Role.ADMINISTRATOR, new AreaId(3)))
                            .plan()));
  }

  private NoticePlan plan() {
    return persistence.get(
        em -> new NoticeDesk(em, clock).planning(Callers.administrator()).plan());
  }

  private void change(NoticePlan wanted) {
    persistence.run(
        em -> new NoticeDesk(em, clock).planning(Callers.administrator()).change(wanted));
  }

  private void sweep(String moment) {
    persistence.run(
        em -> new NoticeDesk(em, new TestClock(Instant.parse(moment))).sweep(false).run(""));
  }

  private String told() {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select string_agg(day::text, ' ' order by day), 0 from notice"
                                + " where kind = 'SIGNING_DUE'")
                        .getSingleResult())
                .text(0));
  }
}
