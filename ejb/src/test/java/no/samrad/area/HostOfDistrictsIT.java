package no.samrad.area;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Oslo is host for its districts for as long as one of them takes part. What a change asks, what
 * the page says and what the nightly check finds is one rule.
 */
class HostOfDistrictsIT {

  private static final AreaId OSLO = new AreaId(1);
  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    sql("delete from samrad.membership where area_id = 1 and id > 2");
    sql(
        """
        insert into samrad.host_term (id, area_id, unit_id, valid_from)
        select 900, 1, unit_id, '2016-01-01' from samrad.unit_code where code = '0301'
        """);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void one_of_two_may_leave_and_the_last_may_not() {
    List<MemberRow> two = oslo().history().memberships();
    assertThat(two).hasSize(2);
    MemberRow gone = two.get(0);
    MemberRow last = two.get(1);

    as(desk -> desk.membership().end(OSLO, 1, gone.membership(), LAST, "Vedtatt"));

    assertLast(
        last, () -> as(desk -> desk.membership().end(OSLO, 2, last.membership(), LAST, "Vedtatt")));
    Days shorter = new Days(START, LAST);
    assertLast(
        last,
        () -> as(desk -> desk.correction().correct(OSLO, 2, last.membership(), shorter, "Feil")));
    assertLast(
        last, () -> as(desk -> desk.correction().remove(OSLO, 2, last.membership(), "Feil")));
  }

  private static void assertLast(MemberRow last, ThrowingCallable change) {
    assertRefused(AreaRule.LAST_DISTRICT_OF_HOST, change, last.name(), "Oslo", LAST.plusDays(1));
  }

  @Test
  void the_page_and_the_nightly_check_say_the_same_of_every_day() {
    sql("update samrad.membership set valid_to = '2020-01-01' where area_id = 1 and id = 1");
    sql("update samrad.membership set valid_from = '2020-03-01' where area_id = 1 and id = 2");
    sql(
        """
        insert into samrad.membership (id, area_id, unit_id, valid_from, valid_to)
        select 901, 1, unit_id, '2020-01-15', '2021-01-01' from samrad.unit_code where code = '4601'
        """);

    assertThat(days()).hasSizeGreaterThan(4);
    Set<LocalDate> strange = new TreeSet<>();
    for (LocalDate day : days()) {
      boolean said = onDay(day).gaps().contains(AreaGap.HOST_NOT_MEMBER);
      assertThat(said).as("%s", day).isEqualTo(isFound(day));
      if (said) {
        strange.add(day);
      }
    }
    assertThat(strange).contains(LocalDate.of(2020, 1, 15)).doesNotContain(START);
  }

  @Test
  void a_number_that_only_looks_like_a_district_of_the_host_does_not_count() {
    sql(
        "update samrad.unit set parent_id = (select unit_id from samrad.unit_code where code = '4601')"
            + " where id in (select unit_id from samrad.membership where area_id = 1)");

    assertThat(onDay(LAST).gaps()).contains(AreaGap.HOST_NOT_MEMBER);
    assertThat(isFound(LAST)).isTrue();
  }

  /** The days on which something changes, and the day before each. */
  private Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    oslo().history().memberships().stream()
        .flatMap(each -> Stream.of(each.from(), each.lastDay()))
        .filter(day -> day != null)
        .forEach(day -> days.addAll(List.of(day, day.plusDays(1))));
    return days;
  }

  private boolean isFound(LocalDate day) {
    return persistence
        .get(em -> AreaDesk.of(em, Callers.administrator()).attention().on(day, Language.NB))
        .stream()
        .anyMatch(each -> each.kind() == AttentionKind.HOST_NOT_MEMBER && each.area().equals(OSLO));
  }

  private AreaDetails oslo() {
    return onDay(AreaDesk.TODAY);
  }

  private AreaDetails onDay(LocalDate day) {
    return persistence.get(
        em -> AreaDesk.of(em, Callers.administrator()).queries().area("oslo", day, Language.NB));
  }

  private void as(Consumer<AreaDesk> work) {
    persistence.run(em -> work.accept(AreaDesk.of(em, Callers.administrator())));
  }

  private void sql(String statement) {
    Sql.run(database.owner(), statement);
  }
}
