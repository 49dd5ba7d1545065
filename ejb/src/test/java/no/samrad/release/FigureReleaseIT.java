package no.samrad.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.samrad.db.TestDatabase;
import no.samrad.norm.NormDesk;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.AtOnce;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures leave the team, and what left is remembered, on PostgreSQL. */
class FigureReleaseIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final RecordedEvents events = new RecordedEvents();
  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  private FigureRelease release(EntityManager em) {
    FigureRelease release = new FigureRelease();
    release.ledger = new ReleaseLedger();
    release.ledger.em = em;
    release.thresholds = new Thresholds();
    release.thresholds.norms = NormDesk.normsOn(em);
    release.clock = Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
    release.events = events;
    return release;
  }

  private static FigureTable table(AreaId area, long... counts) {
    FigureTable row = TableFixture.row(counts);
    return new FigureTable(area, row.subject(), TODAY, row.dimensions(), row.cells());
  }

  private ReleasedTable released(FigureTable table) {
    return persistence.get(
        em -> release(em).release(table, FigureAudience.AREA, FigureOutlet.SEALED));
  }

  private PageOf<ReleaseRow> ledger(CurrentUser user, ReleaseFilter filter) {
    return persistence.get(
        em -> queries(em, user).page(filter, PageRequest.first(50), Language.NB));
  }

  private static ReleaseQueries queries(EntityManager em, CurrentUser user) {
    ReleaseQueries queries = new ReleaseQueries();
    queries.listing = new ReleaseListing();
    queries.listing.em = em;
    queries.access = Callers.accessOf(user);
    queries.clock = Clock.systemUTC();
    return queries;
  }

  @Test
  void small_figures_are_hidden_by_the_norms_of_the_day() {
    ReleasedTable table = released(table(AGDER, 12, 3, 9));

    assertThat(table.at("a").text()).isEqualTo("12");
    assertThat(table.at("b").text()).isEqualTo(":");
    assertThat(table.at("c").text()).isEqualTo(":");
    assertThat(table.at("*").text()).isEqualTo("24");
    assertThat(table.threshold().k()).isEqualTo(5);
    assertThat(table.threshold().width()).isEqualTo(3);
    assertThat(table.threshold().zeroHidden()).isFalse();
    assertThat(table.threshold().versions()).hasSize(3);
  }

  @Test
  void nobody_is_told_why_a_figure_is_hidden() {
    ReleasedTable table = released(table(AGDER, 12, 3, 9));

    assertThat(table.at("b").state()).isEqualTo(table.at("c").state());
  }

  @Test
  void the_same_again_is_the_same_publication() {
    ReleasedTable first = released(table(AGDER, 12, 3, 9));

    assertThat(released(table(AGDER, 12, 3, 9))).isEqualTo(first);
    assertThat(events.fired()).hasSize(1);
  }

  @Test
  void what_was_published_before_is_remembered() {
    released(table(AGDER, 12, 30, 40));

    assertThat(released(table(AGDER, 13, 30, 40)).at("a").text()).isEqualTo(":");
  }

  @Test
  void what_another_area_published_does_not_matter() {
    released(table(AGDER, 12, 30, 40));

    assertThat(released(table(new AreaId(1), 13, 30, 40)).at("a").text()).isEqualTo("13");
  }

  @Test
  void two_at_once_do_not_miss_each_other() throws Exception {
    Callable<String> one = () -> released(table(AGDER, 12, 30, 40)).at("a").text();
    Callable<String> other = () -> released(table(AGDER, 13, 30, 40)).at("a").text();

    List<String> outcomes = AtOnce.run(one, other);

    assertThat(outcomes).contains(":").doesNotHaveDuplicates();
  }

  @Test
  void the_ledger_says_what_left_by_what_way_but_no_figure() {
    released(table(AGDER, 12, 3, 9));

    ReleaseRow row = ledger(Callers.administrator(), ReleaseFilter.everything()).items().get(0);

    assertThat(row.subject()).isEqualTo("REFERRAL");
    assertThat(row.asked()).isEqualTo(4);
    assertThat(row.shown()).isEqualTo(2);
    assertThat(row.ways())
        .containsExactly(new ReleaseRow.Way(FigureAudience.AREA, FigureOutlet.SEALED));
  }

  @Test
  void the_ledger_is_searched_by_area_subject_way_and_day() {
    released(table(AGDER, 12, 3, 9));
    CurrentUser administrator = Callers.administrator();

    Map<ReleaseFilter, Long> expected =
        Map.of(
            new ReleaseFilter(AGDER, "REFERRAL", FigureOutlet.SEALED, TODAY, TODAY), 1L,
            new ReleaseFilter(new AreaId(1), "", null, null, null), 0L,
            new ReleaseFilter(null, "OTHER", null, null, null), 0L,
            new ReleaseFilter(null, "", FigureOutlet.API, null, null), 0L,
            new ReleaseFilter(null, "", null, TODAY.plusDays(1), null), 0L,
            new ReleaseFilter(null, "", null, null, TODAY.minusDays(1)), 0L);

    expected.forEach(
        (filter, many) ->
            assertThat(ledger(administrator, filter).total()).as("%s", filter).isEqualTo(many));
  }

  @Test
  void only_ways_by_which_something_left_are_offered() {
    assertThat(outlets()).isEmpty();

    released(table(AGDER, 12, 3, 9));

    assertThat(outlets()).containsExactly(FigureOutlet.SEALED);
  }

  private List<FigureOutlet> outlets() {
    return persistence.get(em -> queries(em, Callers.administrator()).outlets());
  }

  @Test
  void whoever_reads_one_area_sees_no_other() {
    released(table(AGDER, 12, 3, 9));

    assertThat(
            ledger(Callers.holding(Role.AUDITOR, new AreaId(1)), ReleaseFilter.everything())
                .total())
        .isZero();
  }

  @Test
  void the_application_cannot_change_what_left() {
    released(table(AGDER, 12, 3, 9));

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                persistence.get(
                    em -> em.createNativeQuery("delete from figure_departure").executeUpdate()));
  }
}
