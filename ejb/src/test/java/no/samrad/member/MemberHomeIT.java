package no.samrad.member;

import static no.samrad.followup.CouncilWorld.AGAIN;
import static no.samrad.followup.CouncilWorld.CALLED;
import static no.samrad.followup.CouncilWorld.FRESH;
import static no.samrad.followup.CouncilWorld.HELD;
import static no.samrad.followup.CouncilWorld.MARIT;
import static no.samrad.followup.CouncilWorld.PLANNED;
import static no.samrad.followup.CouncilWorld.SOLVEIG;
import static no.samrad.followup.CouncilWorld.TODAY;
import static no.samrad.followup.CouncilWorld.TORBJORN;
import static no.samrad.followup.CouncilWorld.secretary;
import static no.samrad.followup.CouncilWorld.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import no.samrad.council.SeatFunction;
import no.samrad.followup.CouncilWorld;
import no.samrad.member.MemberHome.AreaTile;
import no.samrad.member.MemberHome.HeldSeat;
import no.samrad.member.MemberHome.NextMeeting;
import no.samrad.member.MemberHome.OpenMinutes;
import no.samrad.member.MemberHome.UnitAgreement;
import no.samrad.member.MemberHome.UnreadItem;
import no.samrad.member.MemberHome.WrittenDecision;
import no.samrad.place.Language;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits for whoever sits in a council, on PostgreSQL. */
class MemberHomeIT {

  private final CouncilWorld world = new CouncilWorld();
  private final CurrentUser solveig = somebody(SOLVEIG, Role.COUNCIL_MEMBER, world.unit("4202"));

  @AfterEach
  void stop() {
    world.close();
  }

  static MemberHomeQueries queries(EntityManager em, CurrentUser user) {
    MemberHomeQueries queries = new MemberHomeQueries();
    queries.seats = new MemberSeats();
    queries.seats.em = em;
    queries.meetings = new MemberMeetings();
    queries.meetings.em = em;
    queries.user = user;
    return queries;
  }

  private MemberHome home(CurrentUser user) {
    return home(user, TODAY);
  }

  private MemberHome home(CurrentUser user, LocalDate day) {
    return world.get(em -> queries(em, user).home(day, Language.NB));
  }

  @Test
  void every_seat_is_told_with_its_unit_and_last_day() {
    assertThat(home(solveig).seats())
        .extracting(HeldSeat::areaName, HeldSeat::unitName, HeldSeat::lastDay)
        .containsExactly(
            tuple("Agder", "Grimstad", LocalDate.of(2027, 12, 31)),
            tuple("Agder", "Lillesand", LocalDate.of(2026, 12, 31)));
    assertThat(home(secretary()).seats())
        .extracting(HeldSeat::function, HeldSeat::unitName)
        .containsExactly(tuple(SeatFunction.SECRETARY, ""));
    assertThat(home(solveig, LocalDate.of(2027, 1, 1)).seats()).hasSize(1);
  }

  @Test
  void the_next_meeting_stands_there_with_its_items_and_who_could_come_instead() {
    NextMeeting next = home(solveig).meetings().get(0);

    assertThat(home(solveig).meetings()).hasSize(1);
    assertThat(next.id().value()).isEqualTo(CALLED);
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.items()).isEqualTo(2);
    assertThat(next.minutes()).isEqualTo(75);
    assertThat(next.place()).isEqualTo("Prøvegata 1");
    assertThat(next.absent()).isFalse();
    assertThat(next.substitutes()).containsExactly("Torbjørn Prøvestad (Grimstad)");
  }

  @Test
  void a_meeting_that_goes_on_does_not_hide_the_next_one() {
    world.sql("update nfp_meeting set state = 'STARTED', started_at = called_at where id = 911");

    assertThat(home(solveig).meetings())
        .extracting(each -> each.id().value())
        .containsExactly(CALLED, PLANNED);
  }

  @Test
  void of_a_meeting_that_is_only_planned_nothing_but_the_day_is_said() {
    NextMeeting next = home(solveig, LocalDate.of(2026, 4, 1)).meetings().get(0);

    assertThat(next.id().value()).isEqualTo(PLANNED);
    assertThat(next.day()).isEqualTo(LocalDate.of(2026, 6, 2));
    assertThat(next.startsAt()).isNull();
    assertThat(next.items()).isZero();
    assertThat(home(solveig, LocalDate.of(2026, 4, 1)).unread()).isEmpty();
  }

  @Test
  void a_meeting_after_the_last_day_of_a_seat_is_not_theirs() {
    world.sql("update nfp_council_seat set valid_to = '2026-03-24' where person_id = 16");

    assertThat(home(solveig).meetings()).isEmpty();
    assertThat(home(solveig).unread()).isEmpty();
  }

  @Test
  void what_was_not_opened_is_unread_once_however_many_seats() {
    assertThat(home(solveig).unread())
        .extracting(each -> each.id().value(), UnreadItem::title)
        .containsExactly(tuple(AGAIN, "Ansettelse igjen"), tuple(FRESH, "Årsplan"));

    world.sql(
        "insert into nfp_reading (area_id, item_id, person_id, read_at) values (3, 922, 16, now()), (3, 923, 14, now())");

    assertThat(home(solveig).unread()).extracting(each -> each.id().value()).containsExactly(FRESH);
    assertThat(home(secretary()).unread()).isEmpty();
  }

  @Test
  void minutes_wait_for_comments_until_their_day() {
    world.sql(
        """
        insert into nfp_minutes (id, area_id, meeting_id, comment_until, circulated_at)
        values (940, 3, 910, '2026-03-12', '2026-03-01 09:00+01')
        """);

    assertThat(home(solveig).minutes())
        .extracting(each -> each.meeting().value(), OpenMinutes::commented)
        .containsExactly(tuple(HELD, false));
    assertThat(home(solveig, LocalDate.of(2026, 3, 13)).minutes()).isEmpty();

    world.sql(
        """
        insert into nfp_minutes_comment (id, area_id, minutes_id, person_id, remark, made_at)
        values (941, 3, 940, 16, 'Navnet er feil.', '2026-03-02 09:00+01')
        """);
    assertThat(home(solveig).minutes()).extracting(OpenMinutes::commented).containsExactly(true);
  }

  @Test
  void a_written_decision_waits_for_each_seat_that_votes() {
    world.sql(
        "update nfp_meeting set form = 'WRITTEN', state = 'STARTED', started_at = called_at where id = 911");
    CurrentUser substitute = somebody(TORBJORN, Role.COUNCIL_MEMBER, world.unit("4202"));

    assertThat(home(solveig).written())
        .extracting(WrittenDecision::until, WrittenDecision::title)
        .containsExactly(tuple(LocalDate.of(2026, 3, 24), "Ansettelse igjen"));
    assertThat(home(solveig).meetings())
        .extracting(each -> each.id().value())
        .containsExactly(PLANNED);
    assertThat(home(substitute).written()).isEmpty();
    assertThat(home(secretary()).written()).isEmpty();

    answer(902);
    assertThat(home(solveig).written()).hasSize(1);
    answer(903);
    assertThat(home(solveig).written()).isEmpty();
  }

  @Test
  void a_written_decision_waits_for_the_substitute_instead_of_the_member() {
    world.sql(
        "update nfp_meeting set form = 'WRITTEN', state = 'STARTED', started_at = called_at where id = 911");
    CurrentUser substitute = somebody(TORBJORN, Role.COUNCIL_MEMBER, world.unit("4202"));
    answer(903);
    world.sql(
        """
        insert into nfp_written_substitute (area_id, meeting_id, seat_id, by_seat_id, reason, called_at)
        select 3, 911, 902, s.id, 'På ferie', now() from nfp_council_seat s where s.council_id = 900 and s.function = 'SUBSTITUTE'
        """);

    assertThat(home(solveig).written()).isEmpty();
    assertThat(home(substitute).written()).hasSize(1);

    answer(902);
    assertThat(home(substitute).written()).isEmpty();
  }

  private void answer(long seat) {
    world.sql(
        """
        insert into nfp_written_answer (area_id, meeting_id, seat_id, choice, answered_at)
        values (3, 911, %d, 'YES', '2026-03-10 09:00+01')
        """
            .formatted(seat));
  }

  @Test
  void the_area_is_told_in_figures() {
    world.sql(
        """
        insert into nfp_action (id, area_id, council_id, item_id, task, due_on) values
          (960, 3, 900, 920, 'Ring', '2026-03-09'), (961, 3, 900, 920, 'Skriv', null)
        """);

    assertThat(home(somebody(MARIT, Role.COUNCIL_MEMBER, world.unit("4203"))).areas())
        .containsExactly(new AreaTile(new AreaId(3), "agder", "Agder", 13, 0, 0, 2, 1));
  }

  @Test
  void an_agreement_waits_for_the_council_and_then_for_the_signature_of_the_municipality() {
    agreement();

    assertThat(home(solveig).agreements())
        .extracting(UnitAgreement::unitName, UnitAgreement::awaits, UnitAgreement::day)
        .containsExactly(tuple("Grimstad", MemberHome.Wait.COUNCIL, null));
    assertThat(home(somebody(MARIT, Role.COUNCIL_MEMBER, world.unit("4203"))).agreements())
        .isEmpty();

    world.sql(
        """
        insert into signature (id, area_id, agreement_id, version_id, party_id, turn, asked_on, due_on, changed_by, changed_at)
        values (980, 3, 970, 970, 970, 1, '2026-03-01', '2026-03-20', 18, now())
        """);
    assertThat(home(solveig).agreements())
        .extracting(UnitAgreement::awaits)
        .containsExactly(MemberHome.Wait.SIGNATURE, MemberHome.Wait.COUNCIL);
    assertThat(home(secretary()).agreements()).isEmpty();
  }

  private void agreement() {
    world.sql(
        """
        insert into wording (id, area_id, type_code, title_nb, title_nn, state, changed_by, changed_at)
        values (970, 3, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'SEALED', 18, now())
        """);
    world.sql(
        """
        insert into agreement (id, area_id, type_code, name_nb, name_nn, search_text, created_on, created_by, created_at)
        values (970, 3, 'HOST_MUNICIPALITY', 'Prøve', 'Prøve', 'prove', '2026-01-01', 18, now())
        """);
    sentToGrimstad();
  }

  private void sentToGrimstad() {
    world.sql(
        """
        insert into agreement_party (id, area_id, agreement_id, role, unit_id, adopts, signs, valid_from)
        select 970, 3, 970, 'HOST', unit_id, true, true, '2026-01-01' from unit_code where code = '4202'
        """);
    world.sql(
        """
        insert into agreement_version (id, area_id, agreement_id, number, wording_id, created_on, sent_on, created_by, created_at)
        values (970, 3, 970, 1, 970, '2026-01-01', '2026-01-02', 18, now())
        """);
    world.sql(
        """
        insert into agreement_version_party (version_id, party_id, area_id, adopts, signs, position)
        values (970, 970, 3, true, true, 1)
        """);
  }
}
