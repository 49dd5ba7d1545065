package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.place.Places;
import no.samrad.place.UnitCode;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Period;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AreaChangesIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

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

  @Nested
  class Establishing {

    @Test
    void an_area_comes_into_being_with_its_names_and_first_phase() {
      AreaSlug slug = create("Prøvelandet ", "Prøvelandet nynorsk", "Trial country");

      AreaDetails area = area(slug.value(), NEW_YEAR);
      assertThat(slug.value()).isEqualTo("provelandet");
      assertThat(area.name()).isEqualTo("Prøvelandet");
      assertThat(nameOf(slug, Language.NN)).isEqualTo("Prøvelandet nynorsk");
      assertThat(nameOf(slug, Language.EN)).isEqualTo("Trial country");
      assertThat(area.phase().phase()).isEqualTo(AreaPhase.INTEREST);
      assertThat(area.phase().from()).isEqualTo(NEW_YEAR);
      assertThat(area.form().form()).isEqualTo(OrganisationForm.HOST_ADMINISTRATIVE);
      assertThat(area.version()).isEqualTo(1);
    }

    @Test
    void it_is_announced() {
      List<DomainEvent> fired =
          as(
              Callers.administrator(),
              desk -> {
                desk.establishing().create(wanted("Prøvelandet", "", ""));
                return desk.events().fired();
              });

      AreaCreated created = (AreaCreated) fired.get(0);
      assertThat(created.inArea()).contains(created.area());
      assertThat(created.subject()).isEqualTo("area/" + created.area().value());
      assertThat(created.changes())
          .containsExactly(
              Change.set("slug", "provelandet"),
              Change.set("form", "HOST_ADMINISTRATIVE"),
              Change.set("firstDay", "2026-01-01"));
    }

    @Test
    void it_is_found_by_any_of_its_names() {
      create("Prøvelandet", "Øyriket", "Trial country");

      long found = as(Callers.administrator(), desk -> found(desk, "oyriket"));

      assertThat(found).isEqualTo(1);
    }

    @Test
    void a_name_that_gives_a_taken_address_is_refused_with_the_other_name() {
      assertRefused(AreaRule.NAME_TAKEN, () -> create("TRØNDELAG!", "", ""), "Trøndelag");
    }

    @Test
    void a_first_day_nobody_means_is_refused() {
      NewArea wanted =
          new NewArea(
              "Prøvelandet", "", "", OrganisationForm.TASK_COMMUNITY, LocalDate.of(202, 1, 1));

      assertRefused(
          SharedRule.DAY_OUT_OF_RANGE,
          () -> as(Callers.administrator(), desk -> desk.establishing().create(wanted)));
    }

    @Test
    void an_administrator_of_one_area_creates_no_other() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  as(
                      Callers.holding(Role.ADMINISTRATOR, AGDER),
                      desk -> desk.establishing().create(wanted("Prøvelandet", "", ""))));
    }

    private long found(AreaDesk desk, String text) {
      AreaSearch search = new AreaSearch(TODAY, Language.NB, text, null);
      return desk.queries().areas(search, PageRequest.first(9)).total();
    }

    private String nameOf(AreaSlug slug, Language language) {
      return as(Callers.administrator(), desk -> desk.queries().area(slug.value(), TODAY, language))
          .name();
    }

    private AreaSlug create(String nb, String nn, String en) {
      return as(Callers.administrator(), desk -> desk.establishing().create(wanted(nb, nn, en)));
    }

    private NewArea wanted(String nb, String nn, String en) {
      return new NewArea(nb, nn, en, OrganisationForm.HOST_ADMINISTRATIVE, NEW_YEAR);
    }
  }

  @Nested
  class Adding {

    @Test
    void a_unit_becomes_a_member_and_the_version_moves_on() {
      add(Callers.holding(Role.HOST_STAFF, AGDER), "4206", NEW_YEAR, null);

      AreaDetails agder = area("agder", TODAY);
      assertThat(agder.members()).extracting(MemberRow::name).contains("Farsund").hasSize(14);
      assertThat(agder.version()).isEqualTo(2);
    }

    @Test
    void it_is_announced_with_codes_and_days() {
      UnitId farsund = unit("4206");
      List<DomainEvent> fired =
          as(
              Callers.administrator(),
              desk -> {
                desk.membership()
                    .add(AGDER, 1, NewMember.of(farsund, NEW_YEAR, LocalDate.of(2026, 12, 31)));
                return desk.events().fired();
              });

      MemberAdded added = (MemberAdded) fired.get(0);
      assertThat(added.inArea()).contains(AGDER);
      assertThat(added.subject()).isEqualTo("membership/" + added.membership().value());
      assertThat(added.changes())
          .containsExactly(
              Change.set("unit", farsund),
              Change.set("code", "4206"),
              Change.set("firstDay", "2026-01-01"),
              Change.set("lastDay", "2026-12-31"));
    }

    @Test
    void a_member_of_an_area_the_caller_reads_about_is_refused_with_its_name() {
      assertRefused(
          AreaRule.MEMBER_OF_ANOTHER_AREA,
          () -> add(Callers.administrator(), "4601", NEW_YEAR, null),
          "Bergen",
          "Vestland",
          LocalDate.of(2023, 1, 1));
    }

    @Test
    void otherwise_without() {
      assertRefused(
          AreaRule.MEMBER_ELSEWHERE,
          () -> add(Callers.holding(Role.HOST_STAFF, AGDER), "4601", NEW_YEAR, null),
          "Bergen");
    }

    @Test
    void a_member_is_not_added_again() {
      assertRefused(
          AreaRule.ALREADY_A_MEMBER,
          () -> add(Callers.administrator(), "4223", NEW_YEAR, null),
          "Vennesla",
          LocalDate.of(2023, 1, 1));
    }

    @Test
    void a_period_does_not_run_backwards() {
      assertRefused(
          SharedRule.PERIOD_RUNS_BACKWARDS,
          () -> add(Callers.administrator(), "4206", NEW_YEAR, NEW_YEAR.minusDays(1)));
    }

    @Test
    void days_are_plausible() {
      assertRefused(
          SharedRule.DAY_OUT_OF_RANGE,
          () -> add(Callers.administrator(), "4206", NEW_YEAR, LocalDate.of(20_226, 1, 1)));
      assertRefused(SharedRule.DAY_MISSING, () -> add(Callers.administrator(), "4206", null, null));
    }

    @Test
    void whoever_saw_an_older_version_adds_nothing() {
      add(Callers.administrator(), "4206", NEW_YEAR, null);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> add(Callers.administrator(), "4207", NEW_YEAR, null));
      assertThat(area("agder", TODAY).members()).hasSize(14);
    }

    @Test
    void an_unknown_unit_or_area_is_not_found() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  as(
                      Callers.administrator(),
                      desk ->
                          desk.membership()
                              .add(AGDER, 1, NewMember.of(new UnitId(-1), NEW_YEAR, null))));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  as(
                      Callers.administrator(),
                      desk ->
                          desk.membership()
                              .add(new AreaId(-1), 1, NewMember.of(unit("4206"), NEW_YEAR, null))));
    }

    @Test
    void a_right_elsewhere_does_not_help() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> add(Callers.holding(Role.HOST_STAFF, new AreaId(1)), "4206", NEW_YEAR, null));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () -> add(Callers.holding(Role.COUNCIL_MEMBER, AGDER), "4206", NEW_YEAR, null));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_members() {
      add(Callers.administrator(), "4206", NEW_YEAR, null); // takes the first ids of the sequence

      assertThat(statementsFor(AGDER, 2, "4207"))
          .isEqualTo(statementsFor(new AreaId(5), 1, "5021"));
    }

    private int statementsFor(AreaId area, long version, String code) {
      UnitId unit = unit(code);
      return persistence.statementsOf(
          em ->
              AreaDesk.of(em, Callers.administrator())
                  .membership()
                  .add(area, version, NewMember.of(unit, NEW_YEAR, null)));
    }

    private void add(CurrentUser user, String code, LocalDate from, LocalDate lastDay) {
      UnitId unit = unit(code);
      as(user, desk -> desk.membership().add(AGDER, 1, NewMember.of(unit, from, lastDay)));
    }
  }

  @Nested
  class Ending {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void a_member_leaves_and_stays_in_the_history() {
      end(Callers.holding(Role.HOST_STAFF, AGDER), LAST, "Vedtatt i kommunestyret");

      assertThat(area("agder", LAST).members()).hasSize(13);
      AreaDetails after = area("agder", LAST.plusDays(1));
      assertThat(after.members()).hasSize(12);
      assertThat(after.history().memberships()).hasSize(13);
    }

    @Test
    void it_is_announced_with_the_old_and_the_new_day_and_the_reason() {
      List<DomainEvent> fired = end(Callers.administrator(), LAST, " Vedtatt ");

      MembershipEnded ended = (MembershipEnded) fired.get(0);
      assertThat(ended.inArea()).contains(AGDER);
      assertThat(ended.reason()).isEqualTo("Vedtatt");
      assertThat(ended.before()).isEqualTo(Period.startingOn(LocalDate.of(2023, 1, 1)));
      assertThat(ended.changes())
          .containsExactly(
              Change.of("code", "4223", "4223"), Change.of("lastDay", "", "2026-06-30"));
    }

    @Test
    void without_a_reason_it_does_not() {
      assertRefused(SharedRule.REASON_MISSING, () -> end(Callers.administrator(), LAST, " "));
      assertRefused(
          SharedRule.REASON_TOO_LONG,
          () -> end(Callers.administrator(), LAST, "x".repeat(10_000)),
          1000);
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> end(Callers.administrator(), LAST, IdentityNumbers.BIRTH_NUMBER));
    }

    @Test
    void nor_without_a_day() {
      assertRefused(SharedRule.DAY_MISSING, () -> end(Callers.administrator(), null, "Vedtatt"));
    }

    @Test
    void nor_by_somebody_without_the_right() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> end(Callers.holding(Role.TEAM_LEADER, AGDER), LAST, "Vedtatt"));
    }

    @Test
    void nor_a_membership_of_another_area() {
      MembershipId ofOslo = area("oslo", TODAY).members().get(0).membership();

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  as(
                      Callers.administrator(),
                      desk -> {
                        desk.membership().end(AGDER, 1, ofOslo, LAST, "Vedtatt");
                        return null;
                      }));
    }

    private List<DomainEvent> end(CurrentUser user, LocalDate lastDay, String reason) {
      MembershipId vennesla =
          area("agder", TODAY).members().stream()
              .filter(each -> each.name().equals("Vennesla"))
              .findFirst()
              .orElseThrow()
              .membership();
      return as(
          user,
          desk -> {
            desk.membership().end(AGDER, 1, vennesla, lastDay, reason);
            return desk.events().fired();
          });
    }
  }

  private <T> T as(CurrentUser user, Function<AreaDesk, T> work) {
    return persistence.get(em -> work.apply(AreaDesk.of(em, user)));
  }

  private AreaDetails area(String slug, LocalDate day) {
    return as(Callers.administrator(), desk -> desk.queries().area(slug, day, Language.NB));
  }

  private UnitId unit(String code) {
    return persistence.get(
        em -> Places.on(em).unit(new UnitCode(code), TODAY, Language.NB).unit().id());
  }
}
