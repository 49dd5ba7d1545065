package no.samrad.member;

import static no.samrad.followup.CouncilWorld.AUD;
import static no.samrad.followup.CouncilWorld.CALLED;
import static no.samrad.followup.CouncilWorld.HELD;
import static no.samrad.followup.CouncilWorld.ODD;
import static no.samrad.followup.CouncilWorld.PLANNED;
import static no.samrad.followup.CouncilWorld.SOLVEIG;
import static no.samrad.followup.CouncilWorld.TODAY;
import static no.samrad.followup.CouncilWorld.secretary;
import static no.samrad.followup.CouncilWorld.somebody;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import no.samrad.followup.CouncilWorld;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.member.MemberHome.NextMeeting;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Members say not to come, on PostgreSQL. */
class AbsenceIT {

  private static final NfpMeetingId NEXT = new NfpMeetingId(CALLED);

  private final CouncilWorld world = new CouncilWorld();
  private final CurrentUser solveig = somebody(SOLVEIG, Role.COUNCIL_MEMBER, world.unit("4202"));

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void it_holds_for_all_seats_and_can_be_taken_back() {
    List<DomainEvent> fired = run(solveig, desk -> desk.report(NEXT, " Ferie "));

    assertThat(next().absent()).isTrue();
    assertThat(next().reason()).isEqualTo("Ferie");
    assertThat(fired)
        .flatExtracting(DomainEvent::changes)
        .containsExactly(Change.set("seat", "seat/902"), Change.set("seat", "seat/903"));
    assertThat(fired.toString()).doesNotContain("Ferie");

    run(solveig, desk -> desk.withdraw(NEXT));

    assertThat(next().absent()).isFalse();
    assertRefused(MemberRule.NOT_REPORTED, () -> run(solveig, desk -> desk.withdraw(NEXT)));
  }

  @Test
  void saying_it_again_gives_another_reason() {
    run(solveig, desk -> desk.report(NEXT, ""));
    run(solveig, desk -> desk.report(new NfpMeetingId(PLANNED), ""));
    run(solveig, desk -> desk.report(NEXT, "Annet møte"));

    assertThat(next().reason()).isEqualTo("Annet møte");
  }

  @Test
  void the_secretary_reads_who_it_is_and_whom_to_call() {
    run(solveig, desk -> desk.report(NEXT, "Ferie"));

    assertThat(absences(secretary()))
        .extracting(
            AbsenceRow::name, AbsenceRow::unitName, AbsenceRow::reason, AbsenceRow::substitutes)
        .containsExactly(
            tuple("Solveig Oppdiktet", "Grimstad", "Ferie", List.of("Torbjørn Prøvestad")),
            tuple("Solveig Oppdiktet", "Lillesand", "Ferie", List.of()));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> absences(somebody(ODD, Role.TEAM_MEMBER, null)));
  }

  @Test
  void whoever_does_not_come_is_not_called_in_for_themselves() {
    world.sql(
        """
        insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from)
        select 990, 3, 900, 'SUBSTITUTE', 16, u.unit_id, 903, false, '2024-01-01' from unit_code u where u.code = '4201'
        """);
    run(solveig, desk -> desk.report(NEXT, ""));

    assertThat(absences(secretary()))
        .extracting(AbsenceRow::unitName, AbsenceRow::substitutes)
        .containsExactly(
            tuple("Grimstad", List.of("Torbjørn Prøvestad")),
            tuple("Lillesand", List.of()),
            tuple("Risør", List.of())); // the seat of the substitute, who does not come either
  }

  @Test
  void only_of_a_meeting_that_is_ahead_and_held() {
    assertRefused(
        MemberRule.MEETING_NOT_AHEAD,
        () -> run(solveig, desk -> desk.report(new NfpMeetingId(HELD), "")));
    world.sql("update nfp_meeting set form = 'WRITTEN' where id = 911");
    assertRefused(MemberRule.NOBODY_MEETS, () -> run(solveig, desk -> desk.report(NEXT, "")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> run(solveig, desk -> desk.report(new NfpMeetingId(-1), "")));
  }

  @Test
  void only_by_whoever_sits_there_on_the_day() {
    CurrentUser odd = somebody(ODD, Role.COUNCIL_MEMBER, world.unit("4203"));
    CurrentUser elsewhere = CouncilWorld.in(new AreaId(1), AUD, Role.COUNCIL_SECRETARY, null);
    assertRefused(MemberRule.NO_SEAT_ON_THE_DAY, () -> run(odd, desk -> desk.report(NEXT, "")));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> run(elsewhere, desk -> desk.report(NEXT, "")));

    world.sql("update nfp_council_seat set valid_to = '2026-03-24' where person_id = 16");
    assertRefused(MemberRule.NO_SEAT_ON_THE_DAY, () -> run(solveig, desk -> desk.report(NEXT, "")));
  }

  @Test
  void the_reason_is_short_and_names_nobody_by_number() {
    assertRefused(
        MemberRule.REASON_TOO_LONG,
        () -> run(solveig, desk -> desk.report(NEXT, "a".repeat(301))),
        300);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> run(solveig, desk -> desk.report(NEXT, IdentityNumbers.BIRTH_NUMBER)));
  }

  private NextMeeting next() {
    return world.get(em -> MemberHomeIT.queries(em, solveig).meetings(TODAY, Language.NB)).get(0);
  }

  private List<AbsenceRow> absences(CurrentUser caller) {
    return world.get(
        em -> {
          AbsenceQueries queries = new AbsenceQueries();
          queries.listing = new AbsenceListing();
          queries.listing.em = em;
          queries.access = Callers.accessOf(caller);
          return queries.of(NEXT, Language.NB);
        });
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<AbsenceReporting> work) {
    return world.get(
        em -> {
          RecordedEvents events = new RecordedEvents();
          AbsenceReporting desk = new AbsenceReporting();
          desk.absences = new Absences();
          desk.absences.em = em;
          desk.access = Callers.accessOf(caller);
          desk.user = caller;
          desk.clock = CouncilWorld.CLOCK;
          desk.events = events;
          work.accept(desk);
          return events.fired();
        });
  }
}
