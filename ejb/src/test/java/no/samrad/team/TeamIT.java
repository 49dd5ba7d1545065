package no.samrad.team;

import static no.samrad.shared.Refusals.assertRefused;
import static no.samrad.team.TeamDesk.TODAY;
import static no.samrad.team.TeamFixture.AGDER;
import static no.samrad.team.TeamFixture.MAJA;
import static no.samrad.team.TeamFixture.MAY;
import static no.samrad.team.TeamFixture.NEW_YEAR;
import static no.samrad.team.TeamFixture.STRANGER;
import static no.samrad.team.TeamFixture.host;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samrad.account.RightsOfDay;
import no.samrad.person.PersonProfile;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.AccountId;
import no.samrad.security.Assignment;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Posts, what they say of staffing, and the access that follows from them, on PostgreSQL. */
class TeamIT {

  private final TeamFixture world = new TeamFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Filling {

    @Test
    void somebody_the_area_knows_gets_a_post() {
      PostId post = world.filled(MAJA, world.nurse(NEW_YEAR, null));

      assertThat(world.team(TODAY).ofDay())
          .extracting(PostRow::post, PostRow::name, PostRow::employerName, PostRow::account)
          .containsExactly(tuple(post, "Nr. 11 Demo", "Arendal", true));
      assertThat(world.team(NEW_YEAR.minusDays(1)).ofDay()).isEmpty();
    }

    @Test
    void somebody_new_becomes_a_person() {
      PersonProfile amir = new PersonProfile("Amir", "Tenkeland", "", "", "nb");
      long seen = world.version();

      world.run(
          host(),
          desk ->
              desk.posting()
                  .add(AGDER, seen, new NewPost(null, amir, world.nurse(NEW_YEAR, null))));

      assertThat(world.team(TODAY).ofDay())
          .extracting(PostRow::name)
          .containsExactly("Amir Tenkeland");
    }

    @Test
    void nobody_else_does() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> world.filled(STRANGER, world.nurse(NEW_YEAR, null)));
      long seen = world.version();
      assertRefused(
          TeamRule.PERSON_MISSING,
          () ->
              world.run(
                  host(),
                  desk ->
                      desk.posting()
                          .add(AGDER, seen, new NewPost(null, null, world.nurse(MAY, null)))));
    }

    @Test
    void the_employer_is_a_member_or_the_host_of_the_area() {
      UnitId oslo = world.unit("0301");
      PostTerms elsewhere =
          new PostTerms(
              PostFunction.FAMILY_NURSE, Profession.NURSE, oslo, 100, null, NEW_YEAR, null);

      assertRefused(TeamRule.EMPLOYER_NOT_OF_AREA, () -> world.filled(MAJA, elsewhere));
      assertThat(choices().employers()).hasSize(13);
      assertThat(choices().people()).hasSize(10);
    }

    @Test
    void a_post_begins_while_the_area_lives() {
      LocalDate begun = LocalDate.of(2021, 1, 1);

      assertRefused(
          TeamRule.BEFORE_AREA,
          () -> world.filled(MAJA, world.nurse(begun.minusDays(1), null)),
          begun);
      world.sql(
          "update area_phase set valid_to = '2026-06-01' where area_id = 3 and valid_to is null");
      world.sql(
          "insert into area_phase (id, area_id, phase, valid_from) values (900, 3, 'CLOSED',"
              + " '2026-06-01')");
      assertRefused(
          TeamRule.AREA_CLOSED,
          () -> world.filled(MAJA, world.nurse(LocalDate.of(2026, 6, 1), null)),
          LocalDate.of(2026, 6, 1));
    }

    @Test
    void a_ninth_nurse_is_refused_also_by_the_norm_of_the_area_itself() {
      world.sql(
          """
          insert into norm_version (id, norm_code, area_id, value, source, valid_from)
          values (900, 'NURSES_MOST', 3, 2, 'Prøve', '2026-05-01')
          """);
      world.filled(11, world.nurse(NEW_YEAR, null));
      world.filled(12, world.nurse(NEW_YEAR, null));

      assertRefused(
          TeamRule.TOO_MANY_NURSES, () -> world.filled(13, world.nurse(NEW_YEAR, null)), 2, MAY);
      world.filled(13, world.nurse(NEW_YEAR, MAY.minusDays(1)));
    }

    @Test
    void who_has_not_seen_the_last_change_looks_again() {
      long seen = world.version();
      world.filled(MAJA, world.nurse(NEW_YEAR, null));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  world.run(
                      host(),
                      desk ->
                          desk.posting()
                              .add(
                                  AGDER,
                                  seen,
                                  new NewPost(new PersonId(12), null, world.nurse(MAY, null)))));
    }
  }

  @Nested
  class Changing {

    @Test
    void another_percentage_is_a_post_of_its_own_and_access_goes_on() {
      PostId post = world.filled(MAJA, world.nurse(NEW_YEAR, null));
      long seen = world.version();

      List<DomainEvent> fired =
          world.run(host(), desk -> desk.posting().change(AGDER, seen, post, MAY, 60));

      assertThat(world.team(MAY.minusDays(1)).ofDay())
          .extracting(PostRow::percentage)
          .containsExactly(100);
      assertThat(world.team(MAY).ofDay()).extracting(PostRow::percentage).containsExactly(60);
      assertThat(teamRights(MAY.minusDays(1))).hasSize(1);
      assertThat(teamRights(MAY)).hasSize(1);
      assertThat(fired)
          .filteredOn(each -> each.subject().equals(post.toString()))
          .singleElement()
          .satisfies(each -> assertThat(each.changes()).contains(Change.of("percentage", 100, 60)));
    }

    @Test
    void a_wrong_one_is_corrected_with_a_reason() {
      PostId post = world.filled(MAJA, world.nurse(NEW_YEAR, null));
      long seen = world.version();
      PostTerms right = world.terms(PostFunction.TEAM_LEADER, 80, TODAY, MAY);

      assertRefused(
          SharedRule.REASON_MISSING,
          () -> world.run(host(), desk -> desk.posting().correct(AGDER, seen, post, right, " ")));
      world.run(host(), desk -> desk.posting().correct(AGDER, seen, post, right, "Feil"));

      assertThat(teamRights(NEW_YEAR)).isEmpty();
      assertThat(teamRights(TODAY)).extracting(Assignment::role).containsExactly(Role.TEAM_LEADER);
    }

    @Test
    void one_that_never_was_goes_with_its_access() {
      PostId post = world.filled(MAJA, world.nurse(NEW_YEAR, null));
      long seen = world.version();

      world.run(host(), desk -> desk.posting().remove(AGDER, seen, post, "Feil person"));

      assertThat(world.team(TODAY).posts()).isEmpty();
      assertThat(teamRights(TODAY)).isEmpty();
    }
  }

  @Nested
  class Access {

    @Test
    void it_begins_and_ends_with_the_post() {
      PostId post = world.filled(MAJA, world.nurse(NEW_YEAR, null));

      assertThat(teamRights(NEW_YEAR.minusDays(1))).isEmpty();
      assertThat(teamRights(TODAY))
          .extracting(Assignment::role, Assignment::area, Assignment::unit)
          .containsExactly(tuple(Role.TEAM_MEMBER, AGDER, null));

      long seen = world.version();
      world.run(host(), desk -> desk.posting().end(AGDER, seen, post, TODAY, "Ny jobb"));

      assertThat(teamRights(TODAY)).hasSize(1);
      assertThat(teamRights(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void whoever_leads_the_team_gives_no_posts_and_others_read_no_names() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      Callers.holding(Role.TEAM_LEADER, AGDER),
                      desk -> desk.posting().end(AGDER, 1, new PostId(1), TODAY, "Prøve")));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      Callers.holding(Role.NATIONAL_READER, null),
                      desk -> desk.queries().team(AGDER, TODAY, Language.NB)));
    }
  }

  @Nested
  class Staffing {

    @Test
    void is_counted_on_a_day_with_the_norm_of_that_day() {
      world.filled(11, world.terms(PostFunction.TEAM_LEADER, 100, NEW_YEAR, null));
      world.filled(12, world.nurse(NEW_YEAR, null));
      world.filled(13, world.terms(PostFunction.FAMILY_NURSE, 50, MAY, null));

      assertThat(world.staffing(MAY).count()).isEqualTo(new StaffingCount(MAY, 2, 150, 1, 0));
      assertThat(world.staffing(MAY).warnings())
          .containsExactly(StaffingWarning.FEWER_NURSES, StaffingWarning.NO_COORDINATOR);
      assertThat(world.staffing(LocalDate.of(2022, 1, 1)).norm().fewestNurses()).isZero();
      assertThat(world.staffing(MAY).norm().fewestNurses()).isEqualTo(6);
      assertThat(world.staffing(MAY).history())
          .extracting(StaffingCount::day, StaffingCount::nurses)
          .containsExactly(tuple(MAY, 2), tuple(NEW_YEAR, 1));
    }

    @Test
    void every_area_somebody_reads_about_is_listed() {
      world.filled(12, world.nurse(NEW_YEAR, null));

      List<TeamRow> all =
          world.get(
              em ->
                  TeamDesk.of(em, Callers.holding(Role.NATIONAL_READER, null))
                      .queries()
                      .teams(TODAY, Language.NB));

      assertThat(all).hasSize(5);
      assertThat(all)
          .filteredOn(each -> each.slug().equals("agder"))
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.count().nurses()).isEqualTo(1);
                assertThat(each.warnings()).contains(StaffingWarning.NO_LEADER);
              });
    }
  }

  @Test
  void a_nurse_follows_those_who_are_included_and_have_not_left() {
    world.filled(11, world.terms(PostFunction.FAMILY_NURSE, 60, NEW_YEAR, null));
    world.participants();

    List<Caseload> all =
        world.get(
            em ->
                TeamDesk.of(em, Callers.holding(Role.TEAM_MEMBER, AGDER))
                    .queries()
                    .caseloads(AGDER, TODAY));

    assertThat(all)
        .extracting(Caseload::name, Caseload::participants, Caseload::ceiling, Caseload::hasLeft)
        .containsExactly(tuple("Nr. 11 Demo", 2, 15, false), tuple("Nr. 12 Demo", 1, 0, true));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> world.run(host(), desk -> desk.queries().caseloads(AGDER, TODAY)));
  }

  private TeamChoices choices() {
    return world.get(em -> TeamDesk.of(em, host()).queries().choices(AGDER, TODAY, Language.NB));
  }

  private List<Assignment> teamRights(LocalDate day) {
    return world.get(em -> RightsOfDay.of(em, new AccountId(MAJA), day)).stream()
        .filter(each -> each.role().startsWith("TEAM"))
        .toList();
  }
}
