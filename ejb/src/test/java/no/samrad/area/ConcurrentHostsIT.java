package no.samrad.area;

import static org.assertj.core.api.Assertions.assertThat;

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
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two administrators change the host of one area at the same moment, in two transactions. */
class ConcurrentHostsIT {

  private static final int ROUNDS = 200;
  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

  /** Days of operation on which there is not exactly one host, until long after the last change. */
  private static final String WRONG_DAYS =
      """
      select count(*) from generate_series('2023-01-01'::date, '2028-12-31'::date, '1 day') d (day)
      where 1 <> (select count(*) from host_term h
                  where h.area_id = ?1 and daterange(h.valid_from, h.valid_to) @> d.day::date)
      """;

  private static final String GRIMSTAD =
      """
      select m.id from membership m join unit_code c on c.unit_id = m.unit_id
      where m.area_id = ?1 and c.code = '4202'
      """;

  private static final String STAYS =
      """
      update membership m set valid_to = null
      from unit_code c where c.unit_id = m.unit_id and m.area_id = 3 and c.code = '4202'
      """;

  /** Terms of a host that is no member on one of its days. */
  private static final String STRANGERS =
      """
      select count(*) from host_term h
      where h.area_id = ?1
        and not exists (select from membership m
                        where m.area_id = h.area_id and m.unit_id = h.unit_id
                          and daterange(m.valid_from, m.valid_to) @> daterange(h.valid_from, h.valid_to))
      """;

  private static TestDatabase database;
  private static TestPersistence persistence;
  private static UnitId kristiansand;
  private static UnitId arendal;
  private static UnitId grimstad;

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    kristiansand = unit("4204");
    arendal = unit("4203");
    grimstad = unit("4202");
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void one_of_them_changes_the_host_and_the_other_is_told_to_look_again() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      begin();
      List<String> outcomes = AtOnce.run(changing(arendal, NEW_YEAR), changing(grimstad, NEW_YEAR));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertNeverNobodyNorTwo(round);
    }
  }

  /** The days differ, so that no constraint would help. */
  @Test
  void nor_do_changes_from_different_days_both_happen() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      begin();
      LocalDate earlier = NEW_YEAR.minusDays(1 + round);
      List<String> outcomes = AtOnce.run(changing(arendal, NEW_YEAR), changing(grimstad, earlier));

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertNeverNobodyNorTwo(round);
    }
  }

  /** Each alone is right; both together would leave a host that is no member. */
  @Test
  void a_member_becomes_host_or_leaves_but_not_both() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      begin();
      persistence.run(em -> em.createNativeQuery(STAYS).executeUpdate());
      List<String> outcomes = AtOnce.run(changing(grimstad, NEW_YEAR), leaving());

      assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("done", "stale");
      assertThat(number(WRONG_DAYS)).as("round %d", round).isZero();
      assertThat(number(STRANGERS)).as("round %d", round).isZero();
    }
    persistence.run(em -> em.createNativeQuery(STAYS).executeUpdate());
  }

  private static void assertNeverNobodyNorTwo(int round) {
    assertThat(number(WRONG_DAYS)).as("round %d", round).isZero();
    assertThat(number("select count(*) from host_term where area_id = ?1")).isEqualTo(2);
  }

  private static void begin() throws Exception {
    persistence.run(
        em ->
            em.createNativeQuery("delete from host_term where area_id = ?1")
                .setParameter(1, AGDER.value())
                .executeUpdate());
    assertThat(changing(kristiansand, START).call()).isEqualTo("done");
  }

  private static Callable<String> changing(UnitId unit, LocalDate from) {
    long version = number("select version from area where id = ?1");
    return () -> outcome(desk -> desk.hosting().change(AGDER, version, unit, from, "Vedtatt"));
  }

  /** Grimstad takes part until the day before the new year. */
  private static Callable<String> leaving() {
    long version = number("select version from area where id = ?1");
    MembershipId membership = new MembershipId(number(GRIMSTAD));
    LocalDate lastDay = NEW_YEAR.minusDays(1);
    return () ->
        outcome(desk -> desk.membership().end(AGDER, version, membership, lastDay, "Vedtatt"));
  }

  private static String outcome(Consumer<AreaDesk> work) {
    try {
      persistence.run(em -> work.accept(AreaDesk.of(em, Callers.administrator())));
      return "done";
    } catch (RuleViolation refused) {
      return refused.rule().name();
    } catch (StaleData stale) {
      return "stale";
    }
  }

  private static long number(String sql) {
    return persistence.get(
        em ->
            NativeRow.of(em.createNativeQuery(sql).setParameter(1, AGDER.value()).getSingleResult())
                .number(0));
  }

  private static UnitId unit(String code) {
    return persistence.get(
        em -> Places.on(em).unit(new UnitCode(code), NEW_YEAR, Language.NB).unit().id());
  }
}
