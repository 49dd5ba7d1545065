package no.samrad.area;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Municipalities that merged or were split while they were members of Rogaland. */
class MemberReplacementIT {

  private static final AreaId ROGALAND = new AreaId(2);
  private static final MembershipId MERGED = new MembershipId(901);
  private static final MembershipId SPLIT = new MembershipId(902);
  private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);
  private static final LocalDate OLD_YEAR = NEW_YEAR.minusDays(1);

  private TestDatabase database;
  private TestPersistence persistence;

  /** Finnøy went into Stavanger, Tysfjord into Narvik and Hamarøy; nobody told the area. */
  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    join(MERGED, "1141");
    join(SPLIT, "1850");
  }

  private void join(MembershipId membership, String code) {
    sql(
        "insert into samrad.membership (id, area_id, unit_id, valid_from) select %d, 2, unit_id, '2017-01-01' from samrad.unit_code where code = '%s'"
            .formatted(membership.value(), code));
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void a_member_is_replaced_by_those_chosen_from_their_first_day() {
    List<DomainEvent> fired = replace(SPLIT, null, "1806", "1875");

    assertThat(names(OLD_YEAR)).contains("Tysfjord").doesNotContain("Narvik");
    assertThat(names(NEW_YEAR)).doesNotContain("Tysfjord").contains("Narvik", "Hamarøy");
    assertThat(fired.get(0).changes())
        .containsExactly(
            Change.of("code", "1850", "1806, 1875"), Change.of("lastDay", "", "2019-12-31"));
  }

  @Test
  void of_several_successors_some_may_stay_outside() {
    replace(SPLIT, null, "1875");

    assertThat(names(NEW_YEAR)).contains("Hamarøy").doesNotContain("Narvik");
  }

  @Test
  void a_successor_that_takes_part_already_goes_on_as_it_was() {
    replace(MERGED, null, "1103");

    assertThat(names(NEW_YEAR)).containsOnlyOnce("Stavanger").doesNotContain("Finnøy");
    assertThat(
            area(NEW_YEAR).history().memberships().stream()
                .filter(each -> each.name().equals("Stavanger")))
        .hasSize(1);
  }

  @Test
  void the_last_day_of_the_membership_stays() {
    sql("update samrad.membership set valid_to = '2024-07-01' where id = 902");

    replace(SPLIT, null, "1806");

    assertThat(names(LocalDate.of(2024, 6, 30))).contains("Narvik");
    assertThat(names(LocalDate.of(2024, 7, 1))).doesNotContain("Narvik");
  }

  @Test
  void the_successor_becomes_host_where_there_is_but_one() {
    host("1141");

    List<DomainEvent> fired = replace(MERGED, null, "1103");

    assertThat(area(OLD_YEAR).host().name()).isEqualTo("Finnøy");
    assertThat(area(NEW_YEAR).host().name()).isEqualTo("Stavanger");
    assertThat(area(NEW_YEAR).host().assumed()).isTrue();
    assertThat(fired.get(0).changes()).contains(Change.of("host", "1141", "1103"));
  }

  @Test
  void of_several_one_is_chosen_as_host() {
    host("1850");

    assertRefused(
        AreaRule.NEXT_HOST_MISSING, () -> replace(SPLIT, null, "1806", "1875"), "Tysfjord");
    replace(SPLIT, "1875", "1806", "1875");

    assertThat(area(NEW_YEAR).host().name()).isEqualTo("Hamarøy");
  }

  @Test
  void a_host_term_that_begins_after_the_merger_goes_to_the_successor_as_a_whole() {
    host("1141");
    sql("update samrad.host_term set valid_from = '2022-01-01' where id = 901");

    replace(MERGED, null, "1103");

    assertThat(area(LocalDate.of(2022, 1, 1)).host().name()).isEqualTo("Stavanger");
    assertThat(area(NEW_YEAR).history().hosts()).hasSize(1);
  }

  @Test
  void one_must_be_chosen_and_must_be_a_successor() {
    assertRefused(AreaRule.SUCCESSOR_MISSING, () -> replace(SPLIT, null), "Tysfjord");
    assertRefused(
        AreaRule.NO_SUCCESSOR, () -> replace(SPLIT, null, "1806", "5501"), "Tromsø", "Tysfjord");
    assertThat(names(NEW_YEAR)).contains("Tysfjord");
  }

  @Test
  void a_member_that_goes_on_is_not_replaced() {
    assertRefused(
        AreaRule.NO_SUCCESSOR,
        () -> replace(new MembershipId(8), null, "1806"),
        "Narvik",
        "Stavanger");
    assertRefused(
        AreaRule.NOTHING_TO_REPLACE, () -> replace(new MembershipId(6), null, "1108"), "Sandnes");
  }

  @Test
  void a_successor_in_another_area_is_refused() {
    sql(
        "insert into samrad.membership (id, area_id, unit_id, valid_from) select 903, 4, unit_id, '2021-01-01' from samrad.unit_code where code = '1806'");

    assertRefused(
        AreaRule.MEMBER_OF_ANOTHER_AREA,
        () -> replace(SPLIT, null, "1806"),
        "Narvik",
        "Vestland",
        LocalDate.of(2021, 1, 1));
    assertThat(names(NEW_YEAR)).contains("Tysfjord");
  }

  @Test
  void too_few_after_a_merger_is_told_and_not_refused() {
    sql("delete from samrad.membership where area_id = 2 and id not in (8, 901)");

    replace(MERGED, null, "1103");

    assertThat(names(NEW_YEAR)).containsExactly("Stavanger");
    assertThat(area(NEW_YEAR).gaps()).contains(AreaGap.TOO_FEW_MEMBERS);
  }

  @Test
  void the_page_says_that_it_is_needed_before_and_after() {
    assertThat(area(OLD_YEAR).gaps()).contains(AreaGap.MEMBER_WILL_CEASE);
    assertThat(area(NEW_YEAR).gaps()).contains(AreaGap.MEMBER_HAS_CEASED);

    replace(SPLIT, null, "1806");
    sql("delete from samrad.membership where id = 901");

    assertThat(area(OLD_YEAR).gaps())
        .doesNotContain(AreaGap.MEMBER_WILL_CEASE, AreaGap.MEMBER_HAS_CEASED);
  }

  @Test
  void neither_without_the_right_nor_on_what_has_changed_meanwhile() {
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () -> replace(Callers.holding(Role.COUNCIL_SECRETARY, ROGALAND), SPLIT, null, "1806"));
    sql("update samrad.area set version = 9 where id = 2");
    assertThatExceptionOfType(StaleData.class).isThrownBy(() -> replace(SPLIT, null, "1806"));
  }

  private List<DomainEvent> replace(MembershipId membership, String host, String... successors) {
    return replace(Callers.administrator(), membership, host, successors);
  }

  private List<DomainEvent> replace(
      CurrentUser user, MembershipId membership, String host, String... successors) {
    Set<UnitId> chosen = Stream.of(successors).map(this::unit).collect(Collectors.toSet());
    UnitId next = host == null ? null : unit(host);
    return persistence.get(
        em -> {
          AreaDesk desk = AreaDesk.of(em, user);
          desk.replacement().replace(ROGALAND, 1, membership, chosen, next);
          return desk.events().fired();
        });
  }

  private void host(String code) {
    sql(
        "insert into samrad.host_term (id, area_id, unit_id, valid_from, assumed) select 901, 2, unit_id, '2017-01-01', true from samrad.unit_code where code = '%s'"
            .formatted(code));
  }

  private List<String> names(LocalDate day) {
    return area(day).members().stream().map(MemberRow::name).toList();
  }

  private AreaDetails area(LocalDate day) {
    return persistence.get(
        em ->
            AreaDesk.of(em, Callers.administrator()).queries().area("rogaland", day, Language.NB));
  }

  private UnitId unit(String code) {
    return persistence.get(em -> AreaUnitsFixture.unit(em, code));
  }

  private void sql(String statement) {
    Sql.run(database.owner(), statement);
  }
}
