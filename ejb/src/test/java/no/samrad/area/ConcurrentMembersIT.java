package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.place.Places;
import no.samrad.place.UnitCode;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two real transactions that meet. */
class ConcurrentMembersIT {

  private static final int ROUNDS = 200;

  /** A second each: so long the server waits before it looks for a deadlock. */
  private static final int ROUNDS_WITH_DEADLOCKS = 10;

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId VESTLAND = new AreaId(4);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static final String MEMBERSHIP = "select id from membership where unit_id = ?1";
  private static final String LAST_DAY =
      "select (valid_to - 1)::text from membership where unit_id = ?1";

  private static TestDatabase database;
  private static TestPersistence persistence;
  private static UnitId farsund;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    farsund =
        persistence.get(
            em -> Places.on(em).unit(new UnitCode("4206"), FIRST, Language.NB).unit().id());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void one_unit_into_two_areas_at_once_goes_into_one_of_them() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> outcomes = AtOnce.run(adding(AGDER), adding(VESTLAND));

      assertThat(outcomes)
          .as("round %d", round)
          .containsExactlyInAnyOrder("done", "MEMBER_OF_ANOTHER_AREA");
      assertThat(members()).isEqualTo(1);
      forget();
    }
  }

  @Test
  void one_unit_twice_into_one_area_goes_in_once() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> outcomes = AtOnce.run(adding(AGDER), adding(AGDER));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertThat(members()).isEqualTo(1);
      forget();
    }
  }

  @Test
  void one_membership_corrected_and_ended_at_once_is_either() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      persistence.run(
          em ->
              AreaDesk.of(em, Callers.administrator())
                  .membership()
                  .add(AGDER, versionOf(AGDER), NewMember.of(farsund, FIRST, null)));
      MembershipId membership = new MembershipId(number(MEMBERSHIP, farsund.value()));

      List<String> outcomes = AtOnce.run(correcting(membership), ending(membership));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      String lastDay = outcomes.get(0).equals("done") ? "2027-06-30" : "2026-06-30";
      assertThat(text(LAST_DAY, farsund.value())).isEqualTo(lastDay);
      forget();
    }
  }

  private static Callable<String> correcting(MembershipId membership) {
    long version = versionOf(AGDER);
    Days days = new Days(FIRST, LocalDate.of(2027, 6, 30));
    return () ->
        outcome(
            em ->
                AreaDesk.of(em, Callers.administrator())
                    .correction()
                    .correct(AGDER, version, membership, days, "Prøve"));
  }

  private static Callable<String> ending(MembershipId membership) {
    long version = versionOf(AGDER);
    LocalDate last = LocalDate.of(2026, 6, 30);
    return () ->
        outcome(
            em ->
                AreaDesk.of(em, Callers.administrator())
                    .membership()
                    .end(AGDER, version, membership, last, "Prøve"));
  }

  @Test
  void the_database_itself_refuses_what_nobody_asked_about_before() throws Exception {
    for (int round = 0; round < ROUNDS_WITH_DEADLOCKS; round++) {
      List<String> outcomes =
          AtOnce.run(insertingWithoutAsking(AGDER), insertingWithoutAsking(VESTLAND));

      assertThat(outcomes).as("round %d", round).contains("done");
      assertThat(outcomes).containsAnyOf("MEMBERSHIPS_OVERLAP", "stale"); // stale: a deadlock
      assertThat(members()).isEqualTo(1);
      forget();
    }
  }

  @Test
  void one_name_for_two_areas_at_once_goes_to_one_of_them() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String name = "Prøve " + round;
      List<String> outcomes = AtOnce.run(creating(name), creating(name));

      assertThat(outcomes).as("round %d", round).contains("done");
      assertThat(outcomes).containsAnyOf("NAME_TAKEN", "NAME_JUST_TAKEN");
    }
  }

  private static Callable<String> adding(AreaId area) {
    long version = versionOf(area);
    return () ->
        outcome(
            em ->
                AreaDesk.of(em, Callers.administrator())
                    .membership()
                    .add(area, version, NewMember.of(farsund, FIRST, null)));
  }

  private static Callable<String> insertingWithoutAsking(AreaId area) {
    long version = versionOf(area);
    return () ->
        outcome(
            em -> {
              Areas areas = AreaDesk.of(em, Callers.administrator()).areas();
              Area found = areas.require(area, version);
              em.persist(new Membership(found, farsund, Period.startingOn(FIRST), ""));
              areas.flush(area);
            });
  }

  private static Callable<String> creating(String name) {
    NewArea wanted = new NewArea(name, "", "", OrganisationForm.TASK_COMMUNITY, FIRST);
    return () ->
        outcome(em -> AreaDesk.of(em, Callers.administrator()).establishing().create(wanted));
  }

  private static String outcome(Consumer<EntityManager> work) {
    try {
      persistence.run(work);
      return "done";
    } catch (RuleViolation refused) {
      return refused.rule().name();
    } catch (StaleData stale) {
      return "stale";
    }
  }

  private static long members() {
    return number("select count(*) from membership where unit_id = ?1", farsund.value());
  }

  private static long versionOf(AreaId area) {
    return number("select version from area where id = ?1", area.value());
  }

  private static long number(String sql, long id) {
    return persistence.get(
        em ->
            NativeRow.of(em.createNativeQuery(sql).setParameter(1, id).getSingleResult())
                .number(0));
  }

  private static String text(String sql, long id) {
    return persistence.get(
        em -> em.createNativeQuery(sql).setParameter(1, id).getSingleResult().toString());
  }

  private static void forget() {
    persistence.run(
        em ->
            em.createNativeQuery("delete from membership where unit_id = ?1")
                .setParameter(1, farsund.value())
                .executeUpdate());
  }
}
